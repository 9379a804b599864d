"""The same server three times, with Python's socketserver and selectors."""
import selectors
import socket
import socketserver
import sys


class Shout(socketserver.BaseRequestHandler):
    def handle(self):
        while data := self.request.recv(4096):
            self.request.sendall(data.upper())


class Threads(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True
    request_queue_size = 128


class Forks(socketserver.ForkingTCPServer):
    allow_reuse_address = True
    request_queue_size = 128
    max_children = 100_000


def one(address):
    """All clients in one thread."""
    listener = socket.create_server(address, backlog=128)
    wait = selectors.DefaultSelector()
    wait.register(listener, selectors.EVENT_READ)
    while True:
        for key, _ in wait.select():
            if key.fileobj is listener:
                wait.register(listener.accept()[0], selectors.EVENT_READ)
            elif data := key.fileobj.recv(4096):
                key.fileobj.sendall(data.upper())
            else:
                wait.unregister(key.fileobj)
                key.fileobj.close()


address = ("127.0.0.1", 7180)
if sys.argv[1] == "one":
    one(address)
with {"thread": Threads, "fork": Forks}[sys.argv[1]](address, Shout) as server:
    print("listening on 127.0.0.1:7180", file=sys.stderr)
    server.serve_forever()
