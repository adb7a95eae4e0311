// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/irc/ircdissector.h"

#include "core/framing/irc/irclinecheck.h"
#include "core/framing/irc/ircmessage.h"

namespace {

class LineDissector
{
public:
    LineDissector(QByteArrayView line, FieldSink& sink)
        : m_message(IrcMessage::parse(line))
        , m_sink(sink)
        , m_isWhole(line.endsWith('\n'))
    {
        if (sink.wantsFaults())
            m_check.take(line);
    }

    void tell()
    {
        if (!m_message.tags.isEmpty()) {
            const ByteRange range = marked(m_message.tags);
            m_sink.section({&Irc::tagsSection, range});
            field("tags", range, m_message.rangeOf(m_message.tags));
        }
        tellCommand();
        if (m_message.hasTrailing) {
            const ByteRange range = marked(m_message.parameters.last());
            m_sink.section({&Irc::trailingSection, range});
            field("trailing", range, m_message.rangeOf(m_message.parameters.last()));
        }
        if (m_sink.wantsContent())
            m_sink.content({.range = m_message.rangeOf(m_message.line), .form = {}});
    }

private:
    /// Where a part stands, with the mark before it.
    [[nodiscard]] ByteRange marked(QByteArrayView part) const
    {
        const ByteRange range = m_message.rangeOf(part);
        return {range.start - 1, range.end};
    }

    /// Those that are no trailing one.
    [[nodiscard]] ByteRange parameterRange() const
    {
        const auto& all = m_message.parameters;
        const qsizetype count = all.size() - (m_message.hasTrailing ? 1 : 0);
        if (count == 0)
            return {};
        return {m_message.rangeOf(all.first()).start, m_message.rangeOf(all[count - 1]).end};
    }

    void tellCommand()
    {
        if (m_message.command.isEmpty() && m_message.source.isEmpty())
            return;
        const bool hasSource = !m_message.source.isEmpty();
        const ByteRange source = hasSource ? marked(m_message.source) : ByteRange();
        const ByteRange command
            = m_message.command.isEmpty() ? source : m_message.rangeOf(m_message.command);
        const ByteRange parameters = parameterRange();
        m_sink.section({&Irc::commandSection,
            {hasSource ? source.start : command.start,
                parameters.isEmpty() ? command.end : parameters.end}});
        if (hasSource)
            field("source", source, m_message.rangeOf(m_message.source));
        if (!m_message.command.isEmpty())
            field("command", command, command);
        if (!parameters.isEmpty())
            field("parameters", parameters, parameters);
    }

    void field(QByteArrayView name, ByteRange range, ByteRange value)
    {
        if (!m_sink.wants(name))
            return;
        Field field {.name = name,
            .value = FieldValue::ofText(m_message.line.sliced(value.start, value.size())),
            .range = range,
            .valueRange = value};
        if (!m_isWhole && range.end == m_message.line.size())
            field.state = Field::State::Cut;
        if (m_check.fault() && range.contains(m_check.faultOffset())) {
            field.fault = m_check.fault();
            field.isCause = true;
        }
        m_sink.field(field);
    }

    const IrcMessage m_message;
    FieldSink& m_sink;
    const bool m_isWhole;
    IrcLineCheck m_check;
};

} // namespace

void Irc::dissect(QByteArrayView line, FieldSink& sink)
{
    LineDissector(line, sink).tell();
}
