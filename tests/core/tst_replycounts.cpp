// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/replyrules.h"

#include <atomic>
#include <cstdio>
#include <thread>

/// Two threads and no event loop, for ThreadSanitizer: one matches messages as the I/O thread does,
/// the other reads counts and makes new rules of the old as the window does. QtTest has races of
/// its own, so this is a plain program: its exit status tells.
int main()
{
    constexpr int rounds = 20'000;
    ReplyRule rule;
    rule.match = {ReplyMatch::Kind::Regex, QStringLiteral("a(.)"), {}};
    const ReplyRulesPtr first = ReplyRules::make({rule}).value();
    std::atomic<bool> isDone = false;

    std::thread matching([&first, &isDone] {
        std::vector<QByteArrayView> captures;
        for (int i = 0; i < rounds; ++i) {
            if (first->rules().front()->matches({"ab", {}}, captures))
                (void)first->rules().front()->answer({}, Framing());
        }
        isDone = true;
    });
    ReplyRulesPtr rules = first;
    qint64 seen = 0;
    bool isRising = true;
    while (!isDone) {
        rules = ReplyRules::make(rules->list(), rules).value();
        const qint64 now = rules->rules().front()->count().matches;
        isRising = isRising && now >= seen;
        seen = now;
    }
    matching.join();
    const bool isGood = isRising && rules->rules().front()->count().matches == rounds;
    std::puts(isGood ? "PASS" : "FAIL");
    return isGood ? 0 : 1;
}
