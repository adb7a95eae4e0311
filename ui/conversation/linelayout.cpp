// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/linelayout.h"

#include "core/text/links.h"
#include "ui/parts/escapelook.h"
#include "ui/theme/mirrored.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace {

constexpr int margin = 2 * Theme::grid; // left and right of all
constexpr int gap = 3; // pixels between bubbles of a group
constexpr int groupGap = Theme::grid;
constexpr int paddingX = 10; // of a bubble
constexpr int paddingY = 6;
constexpr int radius = 8;
constexpr int widestBubble = 640;
constexpr int narrowBubble = 280; // in views narrower than that there is no room for sides
constexpr int noteGap = 10; // before what stands behind a text
constexpr qsizetype longestPiece = 4096; // UTF-16 units laid out at once
constexpr qsizetype longestWord = 1024; // UTF-16 units, likewise, of what has no space
constexpr int endless = 1 << 20; // pixels
constexpr int tickWidth = 8; // pixels, and the shift of the second of two
constexpr int tickShift = 5;

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LineLayout)
};

int bubbleWidth(int width)
{
    const int room = std::max(0, width - 2 * margin);
    return std::min({room, widestBubble, std::max(narrowBubble, room * 3 / 4)});
}

QTextLayout::FormatRange markFormat(qsizetype start, qsizetype length)
{
    QTextLayout::FormatRange format;
    format.start = int(start);
    format.length = int(length);
    format.format.setForeground(Theme::instance().color(ColorRole::Text));
    format.format.setBackground(Theme::instance().color(ColorRole::WaitingFill));
    return format;
}

QTextLayout::FormatRange linkFormat(const ByteRange& link, ColorRole color)
{
    QTextLayout::FormatRange format;
    format.start = int(link.start);
    format.length = int(link.size());
    format.format.setForeground(Theme::instance().color(color));
    format.format.setFontUnderline(true);
    return format;
}

/// Who reads from right to left has what is received at the right.
bool isMirrored()
{
    return QGuiApplication::isRightToLeft();
}

/// A tick is what nobody can type here: it is drawn, not written.
void drawTick(QPainter* painter, QPointF bottomLeft)
{
    const std::array<QPointF, 3> points {
        bottomLeft + QPointF(0, -4), bottomLeft + QPointF(3, -1), bottomLeft + QPointF(8, -7)};
    painter->drawPolyline(points.data(), int(points.size()));
}

/// Advances are rounded: a pixel more, so that it is not elided for one.
QSize textSize(const QFont& font, const QString& text)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + 2, metrics.height()};
}

} // namespace

LineLayout::LineLayout(ConversationItem item, int width, bool isExpanded)
    : m_item(std::move(item))
    , m_isExpanded(isExpanded)
    , m_mostRows(isExpanded ? mostRows : foldedRows)
{
    const int top = placeOver(width);
    if (m_item.side == ConversationItem::Side::State)
        layOutState(top, width);
    else
        layOutBubble(top, width);
}

int LineLayout::placeOver(int width)
{
    const int height = QFontMetrics(Theme::instance().smallFont()).height();
    int top = 0;
    if (m_item.isFirstNew) {
        m_new = QRect(margin, Theme::grid, std::max(0, width - 2 * margin), height);
        top = m_new.bottom() + 1;
    }
    if (!m_item.day.isEmpty()) {
        m_day = QRect(0, top + Theme::grid, width, height);
        top = m_day.bottom() + 1;
    }
    return top;
}

void LineLayout::layOutState(int top, int width)
{
    const QFontMetrics metrics(Theme::instance().smallFont());
    const QRect room(margin, top + groupGap, std::max(0, width - 2 * margin), endless);
    const QRect words = metrics.boundingRect(
        room, int(Qt::AlignHCenter | Qt::TextWordWrap), m_item.said.text.text);
    m_bubble = QRect(room.left(), room.top(), room.width(), words.height());
    m_rows = 1;
    m_height = m_bubble.bottom() + 1 + Theme::grid / 2;
}

void LineLayout::layOutBubble(int top, int width)
{
    const bool isReceived = m_item.side == ConversationItem::Side::Received;
    if (!m_item.name.isEmpty()) {
        const QSize size = textSize(Theme::instance().strongFont(), m_item.name);
        m_name = QRect(margin, top + groupGap, std::max(0, width - 2 * margin), size.height() + 2);
        top = m_name.bottom() + 1;
    } else {
        top += gap;
    }
    const int most = bubbleWidth(width) - 2 * paddingX;
    layOutText(most);
    placeNote(most);
    const QRect parts = QRect(QPoint(), m_textSize) | m_note | m_more;
    const int outer = parts.width() + 2 * paddingX;
    const bool isAtLeft = isReceived != isMirrored();
    const int left = isAtLeft ? margin : width - margin - outer;
    m_bubble = QRect(left, top, outer, parts.height() + 2 * paddingY);
    if (m_note.top() >= m_textSize.height() || m_note.bottom() > m_textSize.height())
        m_note.moveRight(parts.right()); // on a row of its own
    m_note.translate(left + paddingX, top + paddingY);
    if (!m_more.isEmpty())
        m_more.translate(left + paddingX, top + paddingY);
    alignParagraphs(parts.width());
    m_height = m_bubble.bottom() + 1;
}

void LineLayout::layOutText(int mostWidth)
{
    const QString& text = m_item.said.text.text;
    const QSize image = imageSize(mostWidth);
    int top = image.isEmpty() ? 0 : image.height() + Theme::grid / 2;
    int width = image.width();
    for (qsizetype start = 0; start <= text.size();) {
        if (m_rows == m_mostRows) {
            m_isCut = true;
            break;
        }
        const qsizetype end = pieceEnd(start);
        const bool isEmptyEnd = start == text.size() && start > 0; // behind the last line feed
        if (isEmptyEnd)
            break;
        Paragraph paragraph = makeParagraph(start, end);
        paragraph.top = top;
        top = addRows(*paragraph.layout, mostWidth, top);
        for (int row = 0; row < paragraph.layout->lineCount(); ++row)
            width = std::max(width, int(paragraph.layout->lineAt(row).naturalTextWidth()) + 1);
        m_paragraphs.push_back(std::move(paragraph));
        const bool isCut = end < text.size() && text[end] != u'\n';
        start = isCut ? end : end + 1;
    }
    m_isCut = m_isCut || !m_item.said.isWhole;
    m_textSize = QSize(std::min(width, mostWidth), top);
}

QSize LineLayout::imageSize(int mostWidth) const
{
    const QSize size = m_item.imageSize;
    return size.width() <= mostWidth
        ? size
        : QSize(mostWidth, std::max(1, size.height() * mostWidth / size.width()));
}

/// Where the piece ends that begins at `start` and is laid out at once: a paragraph, or as much of
/// one as does not take long, for rows of what has no break cost the square of its length.
qsizetype LineLayout::pieceEnd(qsizetype start) const
{
    const MarkedText& said = m_item.said.text;
    const qsizetype feed = said.text.indexOf(u'\n', start);
    const qsizetype end = feed < 0 ? said.text.size() : feed;
    if (end - start <= longestWord)
        return end;
    const qsizetype last = std::min(end, start + longestPiece);
    const qsizetype space = said.text.lastIndexOf(u' ', last - 1);
    if (space >= start)
        return last == end ? end : space + 1;
    const qsizetype cut = start + longestWord;
    const auto escape = std::ranges::upper_bound(said.escapes, cut, {}, &ByteRange::start);
    if (escape != said.escapes.begin() && std::prev(escape)->contains(cut))
        return std::prev(escape)->start;
    return said.text[cut].isLowSurrogate() ? cut - 1 : cut;
}

QFont LineLayout::textFont() const
{
    const bool isBytes
        = m_item.said.kind == SaidText::Kind::Bytes || m_item.said.kind == SaidText::Kind::Json;
    QFont font = isBytes ? Theme::instance().monoFont() : Theme::instance().font();
    font.setItalic(m_item.isAction);
    return font;
}

LineLayout::Paragraph LineLayout::makeParagraph(qsizetype start, qsizetype end) const
{
    const MarkedText text = EscapeLook::spaced(EscapeLook::part(m_item.said.text, {start, end}));
    auto layout = std::make_unique<QTextLayout>(text.text, textFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout->setTextOption(option);
    QVector<QTextLayout::FormatRange> formats = EscapeLook::formats(text);
    const QVector<ByteRange> links = m_item.hasLinks ? linksIn(text) : QVector<ByteRange>();
    const bool isSent = m_item.side == ConversationItem::Side::Sent; // on a blue ground
    for (const ByteRange& link : links)
        formats.append(linkFormat(link, isSent ? ColorRole::Text : ColorRole::Accent));
    const QString& mark = m_item.mark;
    for (qsizetype at = 0; !mark.isEmpty(); at += mark.size()) {
        at = text.text.indexOf(mark, at, Qt::CaseInsensitive);
        if (at < 0)
            break;
        formats.append(markFormat(at, mark.size()));
    }
    layout->setFormats(formats);
    return {.layout = std::move(layout), .links = links, .top = 0};
}

/// Returns where the next paragraph begins.
int LineLayout::addRows(QTextLayout& layout, int mostWidth, int top)
{
    qreal y = 0;
    qsizetype end = 0;
    layout.beginLayout();
    while (m_rows < m_mostRows) {
        QTextLine row = layout.createLine();
        if (!row.isValid())
            break;
        row.setLineWidth(mostWidth);
        row.setPosition({0, y});
        y += row.height();
        end = row.textStart() + row.textLength();
        ++m_rows;
    }
    layout.endLayout();
    m_isCut = m_isCut || end < layout.text().size();
    return top + qRound(y);
}

void LineLayout::alignParagraphs(int width)
{
    for (const Paragraph& paragraph : m_paragraphs) {
        if (!paragraph.layout->text().isRightToLeft())
            continue;
        for (int row = 0; row < paragraph.layout->lineCount(); ++row) {
            QTextLine line = paragraph.layout->lineAt(row);
            line.setPosition({width - line.naturalTextWidth(), line.position().y()});
        }
    }
}

/// Behind the last row where that leaves room, else below it.
void LineLayout::placeNote(int mostWidth)
{
    const QSize note
        = textSize(Theme::instance().smallFont(), m_item.note) + QSize(ticksWidth(), 0);
    if (m_isCut) {
        const QSize link = textSize(Theme::instance().font(), moreText());
        m_more = QRect(QPoint(0, m_textSize.height() + 2), link);
    }
    const QTextLayout* const last
        = m_paragraphs.empty() ? nullptr : m_paragraphs.back().layout.get();
    const bool hasRow = !m_isCut && last && last->lineCount() > 0;
    const int end = m_isCut ? m_more.right() + 1
        : hasRow            ? int(last->lineAt(last->lineCount() - 1).naturalTextWidth()) + 1
                            : 0;
    const int bottom = m_isCut ? m_more.bottom() + 1 : m_textSize.height();
    const bool fits = end + noteGap + note.width() <= mostWidth
        && (m_isCut || (hasRow && !last->text().isRightToLeft()));
    m_note = fits ? QRect(QPoint(end + noteGap, bottom - note.height() - 1), note)
                  : QRect(QPoint(0, bottom), note.boundedTo({mostWidth, note.height()}));
}

/// Room for two ticks, so that nothing moves when the second one comes.
int LineLayout::ticksWidth() const
{
    const bool isSent = m_item.side == ConversationItem::Side::Sent;
    return isSent ? Theme::grid / 2 + tickWidth + tickShift : 0;
}

QString LineLayout::moreText() const
{
    return m_isExpanded ? Words::tr("The inspector has the rest.")
                        : Words::tr("Show all", "of a long message");
}

ColorRole LineLayout::fillRole() const
{
    if (m_item.said.kind == SaidText::Kind::Fault)
        return ColorRole::FaultFill;
    if (m_item.isForUs)
        return ColorRole::WaitingFill;
    return m_item.side == ConversationItem::Side::Sent ? ColorRole::Selection : ColorRole::Window;
}

ColorRole LineLayout::textRole() const
{
    switch (m_item.said.kind) {
    case SaidText::Kind::Said:
    case SaidText::Kind::Json:
        return m_item.isQuiet ? ColorRole::SecondaryText : ColorRole::Text;
    case SaidText::Kind::Fault:
        return ColorRole::Fault;
    default:
        return ColorRole::SecondaryText;
    }
}

QString LineLayout::linkAt(QPoint point) const
{
    const QPointF origin = m_bubble.topLeft() + QPoint(paddingX, paddingY);
    for (const Paragraph& paragraph : m_paragraphs) {
        const QPointF place = point - origin - QPointF(0, paragraph.top);
        for (int row = 0; row < paragraph.layout->lineCount(); ++row) {
            const QTextLine line = paragraph.layout->lineAt(row);
            if (!line.naturalTextRect().contains(place))
                continue;
            const qint64 at = line.xToCursor(place.x(), QTextLine::CursorOnCharacter);
            const auto link = std::ranges::find_if(
                paragraph.links, [at](const ByteRange& range) { return range.contains(at); });
            if (link != paragraph.links.end())
                return paragraph.layout->text().mid(link->start, link->size());
        }
    }
    return {};
}

void LineLayout::paint(QPainter* painter, QPoint at, Look look, Delivery delivery) const
{
    const Theme& theme = Theme::instance();
    painter->save();
    painter->translate(at);
    paintOver(painter);
    if (m_item.side == ConversationItem::Side::State) {
        if (look != Look::Plain)
            paintBubble(painter, look);
        painter->setFont(theme.smallFont());
        painter->setPen(theme.color(textRole()));
        painter->drawText(
            m_bubble, int(Qt::AlignHCenter | Qt::TextWordWrap), m_item.said.text.text);
    } else {
        paintName(painter);
        paintBubble(painter, look);
        paintText(painter);
        paintNote(painter, delivery);
    }
    painter->restore();
}

void LineLayout::paintOver(QPainter* painter) const
{
    const Theme& theme = Theme::instance();
    painter->setFont(theme.smallFont());
    if (!m_new.isNull()) {
        const QString word = Words::tr("New", "lines that came while one looked at older ones");
        const int half = painter->fontMetrics().horizontalAdvance(word) / 2 + Theme::grid;
        const QPoint middle = m_new.center();
        painter->setPen(theme.color(ColorRole::Accent));
        painter->drawText(m_new, Qt::AlignCenter, word);
        painter->drawLine(m_new.left(), middle.y(), middle.x() - half, middle.y());
        painter->drawLine(middle.x() + half, middle.y(), m_new.right(), middle.y());
    }
    painter->setPen(theme.color(ColorRole::TertiaryText));
    if (!m_day.isNull())
        painter->drawText(m_day, Qt::AlignCenter, m_item.day);
}

void LineLayout::paintBubble(QPainter* painter, Look look) const
{
    const Theme& theme = Theme::instance();
    const bool isState = m_item.side == ConversationItem::Side::State;
    const bool isSelected = look != Look::Plain;
    const ColorRole edge = look == Look::SelectedAndFocused ? ColorRole::Accent
        : isSelected                                        ? ColorRole::Quiet
        : m_item.said.kind == SaidText::Kind::Fault         ? ColorRole::Fault
        : m_item.isForUs                                    ? ColorRole::Waiting
        : m_item.side == ConversationItem::Side::Sent       ? ColorRole::Selection
                                                            : ColorRole::Hairline;
    const qreal thickness = isSelected ? 2 : 1;
    const QRectF frame = isState ? QRectF(m_bubble.adjusted(0, -2, 0, 2)) : QRectF(m_bubble);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.color(edge), thickness));
    painter->setBrush(isState ? QBrush(Qt::NoBrush) : QBrush(theme.color(fillRole())));
    const qreal inset = thickness / 2;
    painter->drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void LineLayout::paintName(QPainter* painter) const
{
    if (m_name.isNull())
        return;
    const Theme& theme = Theme::instance();
    const QFontMetrics metrics(theme.strongFont());
    const QString name = metrics.elidedText(m_item.name, Qt::ElideMiddle, m_name.width());
    painter->setFont(theme.strongFont());
    painter->setPen(theme.color(m_item.nameColor));
    painter->drawText(m_name, Qt::AlignLeft | Qt::AlignVCenter, name);
    const QRect rest = m_name.adjusted(metrics.horizontalAdvance(name) + Theme::grid, 0, 0, 0);
    painter->setFont(theme.smallFont());
    painter->setPen(theme.color(ColorRole::TertiaryText));
    const QString detail
        = painter->fontMetrics().elidedText(m_item.detail, Qt::ElideRight, rest.width());
    painter->drawText(mirrored(painter, m_name, rest), Qt::AlignLeft | Qt::AlignVCenter, detail);
}

void LineLayout::paintText(QPainter* painter) const
{
    const Theme& theme = Theme::instance();
    painter->save();
    painter->setClipRect(m_bubble, Qt::IntersectClip); // marks can stand above marks
    painter->setPen(theme.color(textRole()));
    const QPointF origin = m_bubble.topLeft() + QPoint(paddingX, paddingY);
    const QRectF clip = painter->clipBoundingRect();
    if (!m_item.imageSize.isEmpty()) {
        const QRect place(origin.toPoint(), imageSize(m_bubble.width() - 2 * paddingX));
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        if (m_item.image.isNull())
            painter->fillRect(place, theme.color(ColorRole::QuietFill));
        else
            painter->drawImage(place, m_item.image);
    }
    for (const Paragraph& paragraph : m_paragraphs) {
        const QPointF place = origin + QPointF(0, paragraph.top);
        if (paragraph.layout->boundingRect().translated(place).intersects(clip))
            paragraph.layout->draw(painter, place, {}, clip);
    }
    if (!m_more.isEmpty()) {
        QFont font = theme.font();
        font.setUnderline(isFolded()); // as a link
        painter->setFont(font);
        painter->setPen(theme.color(m_isExpanded ? ColorRole::SecondaryText : ColorRole::Text));
        painter->drawText(m_more, Qt::AlignLeft | Qt::AlignVCenter, moreText());
    }
    painter->restore();
}

void LineLayout::paintNote(QPainter* painter, Delivery delivery) const
{
    const Theme& theme = Theme::instance();
    const QRect words = m_note.adjusted(0, 0, -ticksWidth(), 0);
    painter->setFont(theme.smallFont());
    painter->setPen(theme.color(
        fillRole() == ColorRole::FaultFill ? ColorRole::Fault : ColorRole::SecondaryText));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(m_item.note, Qt::ElideLeft, words.width()));
    if (ticksWidth() == 0 || delivery == Delivery::NotKnown)
        return;
    const ColorRole role
        = delivery == Delivery::Read ? ColorRole::Accent : ColorRole::SecondaryText;
    painter->setPen(QPen(theme.color(role), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF at(words.right() + 1 + Theme::grid / 2, m_note.center().y() + tickShift);
    drawTick(painter, at);
    if (delivery != Delivery::Written)
        drawTick(painter, at + QPointF(tickShift, 0));
}
