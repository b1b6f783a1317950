#pragma once
#include "core/records/kind.h"
struct Actor { QString name; };
inline Actor machineActor(const QString &n) { return {n}; }
enum class Act { Read, Add, Change, Withdraw, Restore, Export };
struct Facts { RecordId department = 0; RecordId whose = 0; bool restricted = false; };
struct Scope { bool isEverything() const { return true; } bool isNothing() const { return false; } };
struct ScopeSql { QString text; std::vector<Value> values; };
inline Scope may(const Actor &, Act, const Kind &, Day) { return {}; }
inline bool covers(const Scope &, const Facts &) { return true; }
inline ScopeSql scopeSql(const Scope &) { return {}; }
