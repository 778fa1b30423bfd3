#!/usr/bin/env python3
"""A Python program as a task in Send/Receive: `report.py FILE...` prints the checksum of each file."""
import hashlib, json, os, socket, sys, tempfile

S_OK, E_FAIL, ERROR_FILE_NOT_FOUND, MAPI_E_USER_CANCEL = 0, 0x80004005, 0x80070002, 0x80040113

def connect():
    env, is_windows = os.environ, os.name == "nt"
    if is_windows:
        folder = f"{env['LOCALAPPDATA']}/Send-Receive/{env['USERNAME']}"
    else:
        run = env.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
        folders = [f"{run}/send-receive", f"{tempfile.gettempdir()}/send-receive-{os.getuid()}"]
        folder = next(filter(os.path.exists, folders), folders[0])
    path = env.get("SEND_RECEIVE_SOCKET") or (rf"\\.\pipe\send-receive-{env['USERNAME']}" if is_windows else f"{folder}/socket")
    token = env.get("SEND_RECEIVE_TOKEN") or open(f"{folder}/token").read().strip()
    if is_windows:
        return token, open(path, "r+b", buffering=0)
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(path)
    return token, connection.makefile("rwb", buffering=0)

class Task:
    """A row in the window. Each call waits for its answer, which takes a tenth of a millisecond."""
    def __init__(self, program, name):
        token, self._lines = connect()
        self._ask("hello", {"protocol": 1, "token": token, "name": program})
        self._sync_id = self._ask("begin", {"name": name})["syncId"]

    def progress(self, text, index, maximum):
        """False if the user has cancelled; then end with done(MAPI_E_USER_CANCEL)."""
        return self._ask("progress", [self._sync_id, text, index, maximum]) != MAPI_E_USER_CANCEL

    def error(self, hresult, text):
        self._ask("error", [self._sync_id, hresult, text])

    def done(self, hresult=S_OK):
        self._ask("done", [self._sync_id, hresult])

    def _ask(self, method, params):
        self._lines.write(json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode() + b"\n")
        for message in map(json.loads, self._lines):
            if "error" in message:
                raise RuntimeError(message["error"]["message"])
            if "result" in message:  # else it is the host's `cancel`, which the answer to progress tells as well
                return message["result"]
        raise ConnectionError("Send/Receive has hung up")

if __name__ == "__main__":
    task, files, result = Task("report.py", "Checksums"), sys.argv[1:], S_OK
    for index, file in enumerate(files, start=1):
        if not task.progress(f"Reading {file}", index, len(files)):
            sys.exit(task.done(MAPI_E_USER_CANCEL))
        try:
            print(hashlib.sha256(open(file, "rb").read()).hexdigest(), file)
        except OSError as problem:
            result = E_FAIL
            task.error(ERROR_FILE_NOT_FOUND, str(problem))
    task.done(result)
