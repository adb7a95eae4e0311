// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jsonvalidator.h"

#include <array>

namespace {

constexpr std::size_t keptDepth = 4096; // levels whose memory is kept for the next text

bool isSpace(char16_t unit)
{
    return unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r';
}

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isHexDigit(char16_t unit)
{
    const char16_t lower = unit | 0x20;
    return isDigit(unit) || (lower >= u'a' && lower <= u'f');
}

/// For each unit under 256 whether it can stand in a string as it is, and changes nothing.
constexpr std::array<bool, 256> plainInString = [] {
    std::array<bool, 256> table {};
    for (std::size_t unit = 0x20; unit < table.size(); ++unit)
        table[unit] = unit != '"' && unit != '\\';
    return table;
}();

template<typename Unit>
bool isPlainInString(Unit unit)
{
    if constexpr (sizeof(Unit) > 1) {
        if (unit >= plainInString.size())
            return true;
    }
    return plainInString[unit];
}

} // namespace

void JsonValidator::feed(QByteArrayView units)
{
    const auto* data = reinterpret_cast<const uchar*>(units.data());
    feedUnits(data, data + units.size());
}

void JsonValidator::feed(QStringView units)
{
    feedUnits(units.utf16(), units.utf16() + units.size());
}

bool JsonValidator::isComplete() const
{
    const bool isWhole = m_state == State::AfterValue || m_state == State::Zero
        || m_state == State::Integer || m_state == State::Fraction || m_state == State::Exponent;
    return isWhole && m_isObject.empty();
}

void JsonValidator::reset()
{
    m_state = State::Value;
    m_soundUnits = 0;
    m_isObject.clear();
    if (m_isObject.capacity() > keptDepth)
        m_isObject = {};
}

template<typename Unit>
void JsonValidator::feedUnits(const Unit* at, const Unit* end)
{
    const Unit* const start = at;
    while (at != end && m_state != State::Failed) {
        if (m_state == State::String) {
            while (at != end && isPlainInString(*at))
                ++at;
            if (at == end)
                break;
        }
        m_lastState = m_state;
        step(*at);
        at += m_state != State::Failed;
    }
    m_soundUnits += at - start;
}

JsonValidator::Expected JsonValidator::expected() const
{
    switch (hasFailed() ? m_lastState : m_state) {
    case State::Value:
        return Expected::Value;
    case State::FirstElement:
        return Expected::ValueOrEnd;
    case State::Key:
        return Expected::Name;
    case State::FirstKey:
        return Expected::NameOrEnd;
    case State::Colon:
        return Expected::Colon;
    case State::String:
        return Expected::TextOrQuote;
    case State::Escape:
        return Expected::Escape;
    case State::HexDigits:
        return Expected::HexDigit;
    case State::Literal:
        return Expected::Word;
    case State::Minus:
    case State::Point:
    case State::ExponentMark:
    case State::ExponentSign:
        return Expected::Digit;
    default: // behind a value: a number may end anywhere
        return m_isObject.empty() ? Expected::EndOfText
            : m_isObject.back()   ? Expected::CommaOrEndOfObject
                                  : Expected::CommaOrEndOfArray;
    }
}

void JsonValidator::step(char16_t unit)
{
    switch (m_state) {
    case State::String:
    case State::Escape:
    case State::HexDigits:
        return stepString(unit);
    case State::Literal:
        return stepLiteral(unit);
    case State::Minus:
    case State::Zero:
    case State::Integer:
    case State::Point:
    case State::Fraction:
    case State::ExponentMark:
    case State::ExponentSign:
    case State::Exponent:
        return stepNumber(unit);
    default:
        if (!isSpace(unit))
            stepStructure(unit);
    }
}

/// Between the strings, numbers and literals.
void JsonValidator::stepStructure(char16_t unit)
{
    switch (m_state) {
    case State::AfterValue:
        return stepAfterValue(unit);
    case State::Colon:
        m_state = unit == u':' ? State::Value : State::Failed;
        return;
    case State::FirstElement:
        return unit == u']' ? close(false) : startValue(unit);
    case State::Value:
        return startValue(unit);
    case State::FirstKey:
        return unit == u'}' ? close(true) : startKey(unit);
    default:
        return startKey(unit);
    }
}

void JsonValidator::stepLiteral(char16_t unit)
{
    if (unit != char16_t(*m_literal++))
        m_state = State::Failed;
    else if (*m_literal == 0)
        m_state = State::AfterValue;
}

void JsonValidator::stepString(char16_t unit)
{
    static constexpr QStringView escapes = u"\"\\/bfnrt";
    if (m_state == State::HexDigits) {
        if (!isHexDigit(unit))
            m_state = State::Failed;
        else if (--m_hexDigits == 0)
            m_state = State::String;
    } else if (m_state == State::Escape) {
        m_hexDigits = 4;
        m_state = unit == u'u'              ? State::HexDigits
            : escapes.contains(QChar(unit)) ? State::String
                                            : State::Failed;
    } else if (unit == u'"') {
        m_state = m_isKey ? State::Colon : State::AfterValue;
    } else {
        m_state = unit == u'\\' ? State::Escape : State::Failed;
    }
}

void JsonValidator::stepNumber(char16_t unit)
{
    const bool isExponent = unit == u'e' || unit == u'E';
    const State state = m_state;
    if (isDigit(unit) && state != State::Zero) {
        if (state == State::Minus)
            m_state = unit == u'0' ? State::Zero : State::Integer;
        else if (state == State::Point)
            m_state = State::Fraction;
        else if (state == State::ExponentMark || state == State::ExponentSign)
            m_state = State::Exponent;
    } else if (unit == u'.' && (state == State::Zero || state == State::Integer)) {
        m_state = State::Point;
    } else if (isExponent
        && (state == State::Zero || state == State::Integer || state == State::Fraction)) {
        m_state = State::ExponentMark;
    } else if ((unit == u'+' || unit == u'-') && state == State::ExponentMark) {
        m_state = State::ExponentSign;
    } else if (state == State::Zero || state == State::Integer || state == State::Fraction
        || state == State::Exponent) {
        m_state = State::AfterValue;
        step(unit);
    } else {
        m_state = State::Failed;
    }
}

void JsonValidator::stepAfterValue(char16_t unit)
{
    const bool isInside = !m_isObject.empty();
    if (isInside && unit == u',')
        m_state = m_isObject.back() ? State::Key : State::Value;
    else if (isInside && (unit == u'}' || unit == u']'))
        close(unit == u'}');
    else
        m_state = State::Failed;
}

void JsonValidator::startValue(char16_t unit)
{
    switch (unit) {
    case u'"':
        m_isKey = false;
        m_state = State::String;
        return;
    case u'{':
    case u'[':
        return open(unit == u'{');
    case u't':
        return startLiteral("rue");
    case u'f':
        return startLiteral("alse");
    case u'n':
        return startLiteral("ull");
    case u'-':
        m_state = State::Minus;
        return;
    default:
        m_state = !isDigit(unit) ? State::Failed : unit == u'0' ? State::Zero : State::Integer;
    }
}

void JsonValidator::startLiteral(const char* rest)
{
    m_literal = rest;
    m_state = State::Literal;
}

void JsonValidator::startKey(char16_t unit)
{
    m_isKey = true;
    m_state = unit == u'"' ? State::String : State::Failed;
}

void JsonValidator::open(bool isObject)
{
    if (m_isObject.size() == maxDepth) {
        m_state = State::Failed;
        return;
    }
    m_isObject.push_back(isObject);
    m_state = isObject ? State::FirstKey : State::FirstElement;
}

void JsonValidator::close(bool isObject)
{
    if (m_isObject.empty() || m_isObject.back() != isObject) {
        m_state = State::Failed;
        return;
    }
    m_isObject.pop_back();
    m_state = State::AfterValue;
}
