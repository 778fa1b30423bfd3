#!/bin/sh
# A shell script as a task in Send/Receive: `report.sh FILE...` prints the checksum of each file and shows how far it is.
set -eu

for folder in "${SEND_RECEIVE_RUNTIME_DIR-}" "${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/send-receive" \
  "${TMPDIR:-/tmp}/send-receive-$(id -u)"; do
  socket=${SEND_RECEIVE_SOCKET:-$folder/socket}
  [ -S "$socket" ] && break
done

# Standard input goes to the host; what it says comes out. Without a host the work is done all the same.
connect() {
  if [ ! -S "$socket" ]; then cat >/dev/null
  elif command -v socat >/dev/null; then socat - "UNIX-CONNECT:$socket"
  elif nc -h 2>&1 | grep -q 'after EOF'; then nc -N -U "$socket" # or it would wait for ever
  else nc -U "$socket"
  fi 2>/dev/null || cat >/dev/null
}

# say METHOD PARAMS: nobody listening is no reason to stop.
say() {
  printf '{"jsonrpc":"2.0","method":"%s","params":%s}\n' "$1" "$2" 2>/dev/null || :
}

quoted() {
  printf '"%s"' "$(printf %s "$1" | tr -d '\000-\037' | sed 's/[\\"]/\\&/g')"
}

work() {
  token=${SEND_RECEIVE_TOKEN:-$(cat "$(dirname "$socket")/token" 2>/dev/null || :)}
  say hello "{\"protocol\":1,\"token\":\"$token\",\"name\":\"report.sh\"}"
  say begin '{"syncId":1,"name":"Checksums"}'
  index=0
  result=S_OK
  for file in "$@"; do
    [ -e "$cancelled" ] && result=MAPI_E_USER_CANCEL && break
    index=$((index + 1))
    say progress "[1,$(quoted "Reading $file"),$index,$#]"
    cksum "$file" >&3 && continue
    result=E_FAIL
    say error "[1,\"ERROR_FILE_NOT_FOUND\",$(quoted "$file cannot be read")]"
  done
  say done "[1,\"$result\"]"
}

trap '' PIPE
cancelled=$(mktemp -u)
{
  work "$@" | connect | while read -r line; do
    case $line in
      *'"method":"cancel"'*) : >"$cancelled" ;;
      *'"error":'*) echo "$line" >&2 ;;
    esac
  done
} 3>&1
rm -f "$cancelled"
