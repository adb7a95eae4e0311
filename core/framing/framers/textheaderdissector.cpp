// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/textheaderdissector.h"

#include "core/framing/faults.h"
#include "core/framing/framers/contentlengthframer.h"
#include "core/framing/framers/textheaders.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace {

constexpr SectionType startLineSection {
    QT_TRANSLATE_NOOP("SectionType", "Start line"), FieldLook::Header};
constexpr SectionType headersSection {
    QT_TRANSLATE_NOOP("SectionType", "Headers"), FieldLook::Header};

using Kind = TextHeaderLine::Kind;

struct Line {
    ByteRange range; // in the message, with its line end
    TextHeaderLine read;
    bool isWhole = false; // its line end is there
};

Line lineAt(QByteArrayView message, qsizetype start)
{
    const qsizetype lineFeed = message.indexOf('\n', start);
    const qsizetype end = lineFeed < 0 ? message.size() : lineFeed + 1;
    const QByteArrayView bytes = message.sliced(start, end - start);
    return {{start, end}, TextHeaderLine::of(bytes), lineFeed >= 0};
}

/// Digits as a number, but for those that are none in JSON.
FieldValue valueOf(QByteArrayView text, bool isNumber)
{
    const bool hasNoZeros = text.size() == 1 || !text.startsWith('0');
    return isNumber && hasNoZeros ? FieldValue::ofNumber(text) : FieldValue::ofText(text);
}

bool isText(QByteArrayView type)
{
    return type.startsWith("text/") || type.endsWith("/xml") || type.endsWith("+xml")
        || type.endsWith("javascript") || type == "application/x-www-form-urlencoded";
}

bool isJson(QByteArrayView type)
{
    return type.endsWith("/json") || type.endsWith("+json")
        || type == "application/vscode-jsonrpc"; // LSP's
}

bool isBinary(QByteArrayView type)
{
    constexpr std::array kinds {"image/", "audio/", "video/", "font/", "application/octet-stream",
        "application/zip", "application/gzip", "application/pdf", "application/wasm"};
    return std::ranges::any_of(kinds, [type](const char* kind) { return type.startsWith(kind); });
}

/// The parameter `charset` of a media type; utf-8 if there is none.
QByteArray charsetOf(const QByteArray& mediaType)
{
    for (const QByteArray& parameter : mediaType.split(';')) {
        const QByteArray each = parameter.trimmed();
        constexpr QByteArrayView name = "charset=";
        if (TextHeader::isName(
                QByteArrayView(each).first(std::min(each.size(), name.size())), name))
            return each.sliced(name.size()).replace('"', "").trimmed();
    }
    return "utf-8";
}

/// `contentType` is the value of that field.
ContentForm formOf(const QByteArray& contentType)
{
    ContentForm form;
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    form.mediaType = QString::fromUtf8(type);
    if (isJson(type))
        form.kind = ContentForm::Kind::Json;
    else if (isText(type))
        form.kind = ContentForm::Kind::Text;
    else if (isBinary(type))
        form.kind = ContentForm::Kind::Binary;
    if (form.kind == ContentForm::Kind::Json || form.kind == ContentForm::Kind::Text)
        form.encoding = charsetOf(contentType);
    return form;
}

class TextHeaderDissector
{
public:
    TextHeaderDissector(QByteArrayView message, FieldSink& sink)
        : m_message(message)
        , m_sink(sink)
    {
        readLines();
    }

    void tell()
    {
        qsizetype at = 0;
        if (!m_lines.isEmpty() && isStartLine(m_lines[0])) {
            m_sink.section({&startLineSection, m_lines[0].range});
            tellStartLine(m_lines[at++]);
        }
        const qint64 start = at < m_lines.size() ? m_lines[at].range.start : m_end;
        if (start < m_end)
            m_sink.section({&headersSection, {start, m_end}});
        while (at < m_lines.size())
            at = tellField(at);
        tellMissing();
        if (m_isWhole && m_sink.wantsContent())
            tellContent();
    }

private:
    [[nodiscard]] static bool isStartLine(const Line& line)
    {
        return line.read.kind == Kind::Request || line.read.kind == Kind::Status;
    }
    [[nodiscard]] QByteArrayView bytes(ByteRange range) const
    {
        return m_message.sliced(range.start, range.size());
    }
    [[nodiscard]] static ByteRange partOf(const Line& line, int index)
    {
        return line.read.parts[std::size_t(index)].translated(line.range.start);
    }

    void readLines()
    {
        while (m_end < m_message.size() && !m_isWhole) {
            const Line line = lineAt(m_message, m_end);
            m_end = line.range.end;
            const bool isEmpty = line.read.kind == Kind::Empty;
            m_isWhole = isEmpty && line.isWhole && !m_lines.isEmpty();
            if (isEmpty)
                continue;
            m_lines.append(line);
            m_isSound.append(m_headers.take(bytes(line.range), line.read, line.range.start));
        }
    }

    void tellPart(const Line& line, int index, QByteArrayView name)
    {
        const ByteRange range = partOf(line, index);
        if (!m_sink.wants(name))
            return;
        m_sink.field({.name = name,
            .value = valueOf(bytes(range), name == "status"),
            .range = range,
            .valueRange = range,
            .state = line.isWhole ? Field::State::Known : Field::State::Cut});
    }

    void tellStartLine(const Line& line)
    {
        constexpr std::array request {"method", "target", "version"};
        constexpr std::array status {"version", "status", "reason"};
        const auto& names = line.read.kind == Kind::Request ? request : status;
        for (int index = 0; index < 3; ++index)
            tellPart(line, index, names[std::size_t(index)]);
    }

    /// The field that begins with line `at`, and its continuations; the line after these.
    qsizetype tellField(qsizetype at)
    {
        const Line& line = m_lines[at];
        qsizetype next = at + 1;
        while (next < m_lines.size() && m_lines[next].read.kind == Kind::Continuation)
            ++next;
        const bool isField = line.read.kind == Kind::Field;
        const QByteArrayView name = isField ? bytes(partOf(line, 0)) : QByteArrayView("");
        if (!m_sink.wants(name))
            return next;
        const QByteArray value = unfolded(at, next);
        const qint64 end = valueRange(m_lines[next - 1]).end;
        Field field {.name = name,
            .range = {line.range.start, end},
            .valueRange = {valueRange(line).start, end}};
        field.value = valueOf(value, isLength(name) && TextHeader::decimal(value) >= 0);
        field.fault = faultOf(at, name, value);
        field.isCause = field.fault && !std::exchange(m_hasCause, true);
        if (!m_lines[next - 1].isWhole)
            field.state = Field::State::Cut;
        else if (isField && !isLength(name))
            field.state = Field::State::Extra;
        m_sink.field(field);
        return next;
    }

    /// In the message: of a line that is no field all of it.
    [[nodiscard]] static ByteRange valueRange(const Line& line)
    {
        switch (line.read.kind) {
        case Kind::Field:
            return partOf(line, 1);
        case Kind::Request:
        case Kind::Status:
            return {partOf(line, 0).start, partOf(line, 2).end};
        default:
            return partOf(line, 0);
        }
    }

    /// Of a field in lines, with a space where these meet.
    [[nodiscard]] QByteArray unfolded(qsizetype at, qsizetype next) const
    {
        QByteArray value = bytes(valueRange(m_lines[at])).toByteArray();
        while (++at < next)
            value += ' ' + bytes(valueRange(m_lines[at])).toByteArray();
        return value;
    }

    [[nodiscard]] static bool isLength(QByteArrayView name)
    {
        return TextHeader::isName(name, "Content-Length");
    }

    [[nodiscard]] const FaultType* faultOf(
        qsizetype at, QByteArrayView name, const QByteArray& value)
    {
        if (!m_isSound[at])
            return &ContentLengthFramer::headerLineInvalid;
        if (!isLength(name))
            return nullptr;
        const qint64 length = TextHeader::decimal(value);
        const bool isOther = m_length >= 0 && length != m_length;
        m_length = length;
        return length < 0 || isOther ? &Faults::lengthInvalid : nullptr;
    }

    void tellMissing()
    {
        constexpr QByteArrayView name = "Content-Length";
        const bool isMissing = m_isWhole && m_headers.extent() == TextHeaders::Extent::Missing;
        if (!isMissing || !m_sink.wants(name))
            return;
        m_sink.field({.name = name,
            .range = {m_end, m_end},
            .valueRange = {m_end, m_end},
            .fault = &ContentLengthFramer::lengthMissing,
            .state = Field::State::Missing,
            .isCause = !m_hasCause});
    }

    /// The value of the first field of this name.
    [[nodiscard]] QByteArray firstNamed(QByteArrayView name) const
    {
        const auto found = std::ranges::find_if(m_lines, [&](const Line& line) {
            return line.read.kind == Kind::Field
                && TextHeader::isName(bytes(partOf(line, 0)), name);
        });
        return found == m_lines.end() ? QByteArray() : bytes(partOf(*found, 1)).toByteArray();
    }

    void tellContent()
    {
        using Extent = TextHeaders::Extent;
        const Extent extent = m_headers.extent();
        ContentPart content;
        if (extent == Extent::Empty)
            content.expected = 0;
        else if (extent == Extent::Sized)
            content.expected = m_headers.length();
        const qint64 rest = m_message.size() - m_end;
        content.range
            = {m_end, m_end + (content.expected < 0 ? rest : std::min(rest, content.expected))};
        content.form = formOf(firstNamed("Content-Type"));
        const QByteArray coding = firstNamed("Content-Encoding").toLower();
        if (!coding.isEmpty() && coding != "identity")
            content.form.kind = ContentForm::Kind::Binary;
        if (extent == Extent::Chunked)
            content.form.undo = ChunkScanner::decoded;
        m_sink.content(content);
    }

    QByteArrayView m_message;
    FieldSink& m_sink;
    QVarLengthArray<Line, 16> m_lines; // but for empty ones
    QVarLengthArray<bool, 16> m_isSound; // by line
    TextHeaders m_headers;
    qsizetype m_end = 0; // of the headers, in the message
    bool m_isWhole = false; // the headers are
    bool m_hasCause = false; // that of the fault is told
    qint64 m_length = -1; // of the last Content-Length
};

} // namespace

void dissectTextHeaders(QByteArrayView message, FieldSink& sink)
{
    TextHeaderDissector(message, sink).tell();
}
