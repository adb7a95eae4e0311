// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jsonoutline.h"

#include "core/text/jsontext.h"
#include "core/text/jsonvalidator.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr qint64 cancelStep = 1024 * 1024; // bytes between two questions whether to go on

bool isSound(QByteArrayView text, const std::function<bool()>& isCancelled)
{
    JsonValidator validator;
    for (qint64 at = 0; at < text.size(); at += cancelStep) {
        if (isCancelled())
            return false;
        validator.feed(text.sliced(at, std::min(cancelStep, text.size() - at)));
    }
    return validator.isComplete();
}

} // namespace

/// The one walk over a sound text, which notes its large values. The value noted last is open or
/// large: one that turns out small holds nothing large, so that it stands last and is dropped.
class JsonOutline::Walk
{
public:
    Walk(QByteArrayView text, std::vector<LargeValue>& large)
        : m_text(text)
        , m_large(large)
    {
    }

    [[nodiscard]] bool isDone() const { return m_at >= m_text.size(); }
    void advanceTo(qint64 offset)
    {
        while (m_at < offset)
            step();
    }

private:
    void step()
    {
        using Kind = JsonText::Token::Kind;
        const JsonText::Token token = JsonText::tokenFrom(m_text, m_at);
        m_at = token.range.end;
        switch (token.kind) {
        case Kind::Open:
            seeItem();
            m_open.push_back(m_large.size());
            m_large.push_back({token.range, 0});
            break;
        case Kind::Close:
            close();
            break;
        case Kind::String:
            seeItem();
            if (token.range.size() >= largeSize)
                m_large.push_back({token.range, 0});
            break;
        case Kind::Word:
            seeItem();
            break;
        case Kind::Comma:
            ++m_large[m_open.back()].count;
            break;
        case Kind::Colon:
        case Kind::End:
            break;
        }
    }
    /// Commas count the items behind the first.
    void seeItem()
    {
        if (!m_open.empty() && m_large[m_open.back()].count == 0)
            m_large[m_open.back()].count = 1;
    }
    void close()
    {
        LargeValue& value = m_large[m_open.back()];
        m_open.pop_back();
        value.range.end = m_at;
        if (value.range.size() < largeSize)
            m_large.pop_back();
    }

    QByteArrayView m_text;
    std::vector<LargeValue>& m_large;
    std::vector<std::size_t> m_open; // the containers that m_at is in, outermost first
    qint64 m_at = 0;
};

std::optional<JsonOutline> JsonOutline::of(
    const QByteArray& text, const std::function<bool()>& isCancelled)
{
    if (!isSound(text, isCancelled))
        return std::nullopt;
    JsonOutline outline;
    outline.m_text = text;
    Walk walk(text, outline.m_large);
    for (qint64 at = cancelStep; !walk.isDone(); at += cancelStep) {
        if (isCancelled())
            return std::nullopt;
        walk.advanceTo(std::min<qint64>(at, text.size()));
    }
    outline.m_root.start = JsonText::skipSpace(text, 0);
    outline.m_root.end = outline.endOfValue(outline.m_root.start);
    return outline;
}

qint64 JsonOutline::firstItem(ByteRange container) const
{
    return JsonText::skipSpace(m_text, container.start + 1);
}

JsonOutline::Item JsonOutline::takeItem(ByteRange container, qint64& at) const
{
    Item item;
    if (isObject(container)) {
        item.name = {at, endOfValue(at)};
        const qint64 colon = JsonText::skipSpace(m_text, item.name.end);
        at = JsonText::skipSpace(m_text, colon + 1);
    }
    item.value = {at, endOfValue(at)};
    at = JsonText::skipSpace(m_text, item.value.end);
    if (m_text[at] == ',')
        at = JsonText::skipSpace(m_text, at + 1);
    return item;
}

qint64 JsonOutline::count(ByteRange container) const
{
    if (const LargeValue* const large = findLarge(container.start))
        return large->count;
    qint64 items = 0;
    for (qint64 at = firstItem(container); at < container.end - 1; ++items)
        std::ignore = takeItem(container, at);
    return items;
}

const JsonOutline::LargeValue* JsonOutline::findLarge(qint64 start) const
{
    const auto found = std::ranges::lower_bound(
        m_large, start, {}, [](const LargeValue& value) { return value.range.start; });
    return found != m_large.end() && found->range.start == start ? &*found : nullptr;
}

qint64 JsonOutline::endOfValue(qint64 start) const
{
    const LargeValue* const large = findLarge(start);
    return large ? large->range.end : JsonText::skipValue(m_text, start);
}
