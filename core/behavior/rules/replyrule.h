// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

/// Which messages a rule answers, as a person writes it. `pattern` is matched against what a
/// message says (Framing::decoded()), byte by byte, case counts.
struct ReplyMatch {
    enum class Kind : quint8 {
        Contains, ///< the text of `pattern`, with escapes, anywhere; empty: every message
        Equals, ///< exactly that text
        Regex, ///< a regular expression over bytes (core/behavior/rules/byteregex.h), anywhere
        Hex, ///< bytes in hexadecimal, `??` for any byte, anywhere
        Member, ///< the message has the field `member`, and `pattern` is its value, if not empty
    };

    Kind kind = Kind::Contains;
    QString pattern;
    QString member; ///< Member: its name

    bool operator==(const ReplyMatch&) const = default;
};

/// What a rule answers.
struct ReplyText {
    enum class Kind : quint8 {
        Text, ///< with escapes and placeholders (core/behavior/rules/replytemplate.h), sent as it
              ///< is
        Hex, ///< bytes in hexadecimal
        File, ///< the bytes of the file at the path `text`
        Message, ///< as Text, as one message of the framing
    };

    Kind kind = Kind::Text;
    QString text;

    bool operator==(const ReplyText&) const = default;
};

/// What becomes of the connection once an answer is sent.
enum class AfterAnswer : quint8 { GoOn, Close, Reset };

/// One rule of a server: which messages it answers, with what, and when.
struct ReplyRule {
    ReplyMatch match;
    ReplyText reply;
    std::chrono::milliseconds delay {0}; ///< from the message to its answer, 0 to maxReplyDelay
    bool isOnce = false; ///< for each connection the first matching message only
    AfterAnswer then = AfterAnswer::GoOn;

    bool operator==(const ReplyRule&) const = default;
};

using ReplyRuleList = QList<ReplyRule>;

constexpr std::chrono::milliseconds maxReplyDelay {3'600'000};

/// "contains", "equals", "regex", "hex", "member": the names in files of rules, in Kind's order.
[[nodiscard]] QStringList replyMatchNames();
/// "text", "hex", "file", "message", likewise.
[[nodiscard]] QStringList replyTextNames();
/// "go-on", "close", "reset", likewise.
[[nodiscard]] QStringList afterAnswerNames();
