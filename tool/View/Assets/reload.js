"use strict";
new EventSource("/.changes").onmessage = () => location.reload();
