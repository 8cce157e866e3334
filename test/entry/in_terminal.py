"""Runs a command in a pseudo-terminal: its output goes to standard output, and standard input says what happens.

usage: in_terminal.py COLUMNS ROWS COMMAND ...
A line of standard input is JSON: {"resize": [COLUMNS, ROWS]} or {"type": "text"}.
"""
import fcntl, json, os, pty, select, struct, sys, termios


def resize(terminal, columns, rows):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def obey(terminal, line):
    order = json.loads(line)
    if "resize" in order:
        resize(terminal, *order["resize"])
    if "type" in order:
        os.write(terminal, order["type"].encode())


def relay(terminal):
    sources = [terminal, 0]
    pending = b""
    while True:
        for source in select.select(sources, [], [])[0]:
            try:
                data = os.read(source, 65536)
            except OSError:
                return  # Linux says so of a terminal that nobody has open any more.
            if source == terminal:
                if not data:
                    return
                os.write(1, data)
            elif not data:
                sources.remove(0)
            else:
                *lines, pending = (pending + data).split(b"\n")
                for line in lines:
                    obey(terminal, line)


columns, rows, command = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
begin, end = os.pipe()
child, terminal = pty.fork()
if child == 0:
    os.close(end)
    os.read(begin, 1)  # not before the terminal has its size
    os.close(begin)
    os.execvp(command[0], command)
resize(terminal, columns, rows)
os.close(begin)
os.close(end)
relay(terminal)
status = os.waitpid(child, 0)[1]
sys.exit(os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
