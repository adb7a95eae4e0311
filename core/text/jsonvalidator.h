// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <vector>

/// Tells whether a text that comes in pieces is JSON (RFC 8259): a pushdown automaton over code
/// units that holds one bit for each open bracket and none of the text. Objects and arrays may nest
/// `maxDepth` deep; a deeper text counts as no JSON (RFC 8259 section 9 allows for such a limit).
/// Escapes of unpaired surrogates pass, as the grammar has them.
class JsonValidator
{
public:
    static constexpr std::size_t maxDepth = 8 * 1024 * 1024; ///< 1 MiB of bits

    /// What can stand at a place of a text.
    enum class Expected : quint8 {
        Value,
        ValueOrEnd, ///< of an array
        Name, ///< of a member
        NameOrEnd, ///< of an object
        Colon,
        CommaOrEndOfObject,
        CommaOrEndOfArray,
        EndOfText,
        TextOrQuote, ///< within a string, where control characters have to be escaped
        Escape, ///< behind a backslash
        HexDigit,
        Word, ///< true, false or null
        Digit,
    };

    /// The next units of a text in UTF-8 or another encoding whose first 128 are ASCII. What bytes
    /// over 127 mean is not looked at: they may stand in strings.
    void feed(QByteArrayView units);
    /// The next units of a text in UTF-16.
    void feed(QStringView units);
    /// Whether all that was fed is one whole JSON text.
    [[nodiscard]] bool isComplete() const;
    /// Whether nothing that could follow makes it one.
    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed; }
    /// How many units stand before the first that is wrong; of a text that has not failed all.
    [[nodiscard]] qint64 soundUnits() const { return m_soundUnits; }
    /// What was expected behind them.
    [[nodiscard]] Expected expected() const;
    /// Ready for the next text.
    void reset();

private:
    enum class State : quint8 {
        Value,
        FirstElement, ///< a value, or the end of an empty array
        Key,
        FirstKey, ///< a key, or the end of an empty object
        Colon,
        AfterValue,
        String,
        Escape,
        HexDigits,
        Literal,
        Minus,
        Zero,
        Integer,
        Point,
        Fraction,
        ExponentMark,
        ExponentSign,
        Exponent,
        Failed,
    };

    template<typename Unit>
    void feedUnits(const Unit* at, const Unit* end);
    void step(char16_t unit);
    void stepStructure(char16_t unit);
    void stepString(char16_t unit);
    void stepLiteral(char16_t unit);
    void stepNumber(char16_t unit);
    void stepAfterValue(char16_t unit);
    void startValue(char16_t unit);
    void startLiteral(const char* rest);
    void startKey(char16_t unit);
    void open(bool isObject);
    void close(bool isObject);

    State m_state = State::Value;
    State m_lastState = State::Value; // before it failed
    qint64 m_soundUnits = 0;
    bool m_isKey = false; // the string is a member's name
    quint8 m_hexDigits = 0; // still to come of \uXXXX
    const char* m_literal = ""; // still to come of true, false, null
    std::vector<bool> m_isObject; // for each open bracket; false: an array
};
