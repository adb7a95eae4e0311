// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/jsonvalidator.h"

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

template<typename Unit>
bool isPlainInString(Unit unit)
{
    return unit >= 0x20 && unit != '"' && unit != '\\';
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
    m_isObject.clear();
    if (m_isObject.capacity() > keptDepth)
        m_isObject = {};
}

template<typename Unit>
void JsonValidator::feedUnits(const Unit* at, const Unit* end)
{
    while (at != end && m_state != State::Failed) {
        if (m_state == State::String) {
            while (at != end && isPlainInString(*at))
                ++at;
            if (at == end)
                return;
        }
        step(*at++);
    }
}

void JsonValidator::step(char16_t unit)
{
    if (m_state >= State::Minus && m_state <= State::Exponent) {
        stepNumber(unit);
    } else if (m_state >= State::String && m_state <= State::HexDigits) {
        stepString(unit);
    } else if (m_state == State::Literal) {
        if (unit != char16_t(*m_literal++))
            m_state = State::Failed;
        else if (*m_literal == 0)
            m_state = State::AfterValue;
    } else if (isSpace(unit)) {
        return;
    } else if (m_state == State::AfterValue) {
        stepAfterValue(unit);
    } else if (m_state == State::Colon) {
        m_state = unit == u':' ? State::Value : State::Failed;
    } else if (m_state == State::FirstElement && unit == u']') {
        close(false);
    } else if (m_state == State::FirstKey && unit == u'}') {
        close(true);
    } else if (m_state == State::Value || m_state == State::FirstElement) {
        startValue(unit);
    } else if (unit == u'"') {
        startString(true);
    } else {
        m_state = State::Failed;
    }
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
    if (m_isObject.empty())
        m_state = State::Failed;
    else if (unit == u',')
        m_state = m_isObject.back() ? State::Key : State::Value;
    else if (unit == u'}' || unit == u']')
        close(unit == u'}');
    else
        m_state = State::Failed;
}

void JsonValidator::startValue(char16_t unit)
{
    switch (unit) {
    case u'"':
        return startString(false);
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

void JsonValidator::startString(bool isKey)
{
    m_isKey = isKey;
    m_state = State::String;
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
