// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/byteregex.h"

#include "core/text/escapes.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <array>

namespace {

constexpr size_t jitStackStart = 32 * 1024; // bytes
constexpr size_t jitStackLimit = 512 * 1024; // bytes

template<auto free>
struct FreeWith {
    template<typename T>
    void operator()(T* object) const
    {
        free(object);
    }
};

using CodePtr = std::unique_ptr<pcre2_code, FreeWith<pcre2_code_free>>;
using DataPtr = std::unique_ptr<pcre2_match_data, FreeWith<pcre2_match_data_free>>;
using ContextPtr = std::unique_ptr<pcre2_match_context, FreeWith<pcre2_match_context_free>>;
using StackPtr = std::unique_ptr<pcre2_jit_stack, FreeWith<pcre2_jit_stack_free>>;

QString errorText(int code)
{
    std::array<PCRE2_UCHAR, 256> text {};
    pcre2_get_error_message(code, text.data(), text.size());
    return QString::fromLatin1(reinterpret_cast<const char*>(text.data()));
}

} // namespace

struct ByteRegex::Compiled {
    CodePtr code;
    StackPtr stack; // outlives the context that knows it
    ContextPtr context;
    DataPtr data;
};

ByteRegex::ByteRegex(std::unique_ptr<Compiled> compiled)
    : m_compiled(std::move(compiled))
{
}

ByteRegex::ByteRegex(ByteRegex&& other) noexcept = default;
ByteRegex& ByteRegex::operator=(ByteRegex&& other) noexcept = default;
ByteRegex::~ByteRegex() = default;

Result<ByteRegex> ByteRegex::compile(const QByteArray& pattern)
{
    int error = 0;
    PCRE2_SIZE offset = 0;
    CodePtr code(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.constData()),
        PCRE2_SIZE(pattern.size()), PCRE2_NEVER_BACKSLASH_C, &error, &offset, nullptr));
    if (!code)
        return errorAt(qsizetype(offset), errorText(error));
    pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE); // where there is none, it is interpreted
    auto compiled = std::make_unique<Compiled>();
    compiled->stack.reset(pcre2_jit_stack_create(jitStackStart, jitStackLimit, nullptr));
    compiled->context.reset(pcre2_match_context_create(nullptr));
    pcre2_jit_stack_assign(compiled->context.get(), nullptr, compiled->stack.get());
    pcre2_set_match_limit(compiled->context.get(), matchLimit);
    compiled->data.reset(pcre2_match_data_create_from_pattern(code.get(), nullptr));
    compiled->code = std::move(code);
    return ByteRegex(std::move(compiled));
}

Result<ByteRegex> ByteRegex::compileHex(QStringView pattern)
{
    QByteArray expression = "(?s)";
    qsizetype at = 0;
    while (at < pattern.size()) {
        if (isHexSeparator(pattern[at])) {
            ++at;
            continue;
        }
        const QStringView pair = pattern.sliced(at, std::min<qsizetype>(2, pattern.size() - at));
        const Result<QByteArray> byte = bytesFromHex(pair);
        if (pair == u"??")
            expression += '.';
        else if (byte && byte->size() == 1)
            expression += "\\x" + byte->toHex();
        else
            return errorAt(at, QStringLiteral("two hexadecimal digits or ?? must stand here"));
        at += 2;
    }
    if (!expression.contains('.') && !expression.contains('\\'))
        return errorAt(0, QStringLiteral("a byte in hexadecimal or ?? must stand here"));
    return compile(expression);
}

ByteRegex::Outcome ByteRegex::search(QByteArrayView bytes, std::vector<ByteRange>& captures) const
{
    const QByteArrayView looked = bytes.first(std::min(bytes.size(), searchSize));
    const quint32 options = looked.size() < bytes.size() ? PCRE2_NOTEOL : 0;
    const int count = pcre2_match(m_compiled->code.get(),
        reinterpret_cast<PCRE2_SPTR>(looked.data()), PCRE2_SIZE(looked.size()), 0, options,
        m_compiled->data.get(), m_compiled->context.get());
    if (count == PCRE2_ERROR_NOMATCH)
        return Outcome::NoMatch;
    if (count < 0)
        return Outcome::GaveUp;
    const PCRE2_SIZE* offsets = pcre2_get_ovector_pointer(m_compiled->data.get());
    captures.clear();
    for (int i = 0; i < count; ++i) {
        const bool isSet = offsets[2 * i] != PCRE2_UNSET;
        // \K in a lookahead can put the start behind the end.
        const qint64 start = isSet ? qint64(offsets[2 * i]) : 0;
        captures.push_back({start, isSet ? std::max(start, qint64(offsets[2 * i + 1])) : 0});
    }
    return Outcome::Match;
}
