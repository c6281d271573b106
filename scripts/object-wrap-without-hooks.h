// Included before everything else when better-sqlite3 12 is compiled (scripts/install.mjs).
// From Node 24.19 on, node::ObjectWrap removes an environment hook in its destructor, which aborts
// the process whenever the garbage collector runs outside of any context: github.com/nodejs/node/issues/65446.
// Without the hooks it is the class of all earlier versions. To be removed with better-sqlite3 12.
#include <node.h>
#define AddEnvironmentCleanupHook(isolate, hook, argument) ((void)0)
#define RemoveEnvironmentCleanupHook(isolate, hook, argument) ((void)0)
#include <node_object_wrap.h>
#undef AddEnvironmentCleanupHook
#undef RemoveEnvironmentCleanupHook
