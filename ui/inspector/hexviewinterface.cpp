// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hexviewinterface.h"

#include "ui/inspector/hexview.h"

#include <algorithm>

HexViewInterface::HexViewInterface(HexView* view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

QAccessibleInterface* HexViewInterface::make(const QString&, QObject* object)
{
    auto* const view = qobject_cast<HexView*>(object);
    return view ? new HexViewInterface(view) : nullptr;
}

HexView* HexViewInterface::view() const
{
    return qobject_cast<HexView*>(object());
}

HexText HexViewInterface::lines() const
{
    return HexText(view()->layoutOfBytes());
}

void* HexViewInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State HexViewInterface::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString HexViewInterface::text(QAccessible::Text kind) const
{
    return QAccessibleWidget::text(kind);
}

int HexViewInterface::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void HexViewInterface::selection(int index, int* start, int* end) const
{
    *start = *end = 0;
    const ByteRange selected = view()->selection();
    if (index != 0 || selected.isEmpty())
        return;
    *start = lines().positionOf(selected.start);
    *end = lines().positionOf(selected.end - 1) + 2;
}

void HexViewInterface::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void HexViewInterface::removeSelection(int index)
{
    if (index == 0)
        view()->setSelection({});
}

void HexViewInterface::setSelection(int index, int start, int end)
{
    if (index == 0 && start < end)
        view()->setSelection({lines().offsetAt(start), lines().offsetAt(end - 1) + 1});
}

int HexViewInterface::cursorPosition() const
{
    return lines().positionOf(view()->cursorOffset());
}

void HexViewInterface::setCursorPosition(int position)
{
    const qint64 offset = lines().offsetAt(position);
    view()->setSelection({offset, offset + 1});
}

int HexViewInterface::characterCount() const
{
    return lines().characterCount();
}

QString HexViewInterface::text(int start, int end) const
{
    const HexText lines = this->lines();
    start = std::clamp(start, 0, lines.characterCount());
    end = std::clamp(end, start, lines.characterCount());
    return lines.text(start, end, view()->bytes(lines.bytesOfLines(start, end)));
}

QString HexViewInterface::pieceAt(
    int offset, QAccessible::TextBoundaryType type, int step, int* start, int* end) const
{
    const qint64 count = characterCount();
    const bool isCharacter = type == QAccessible::CharBoundary;
    const auto [first, behind]
        = isCharacter || count == 0 ? std::pair(offset, offset + 1) : lines().lineAt(offset);
    const qint64 moved = qint64(step) * (behind - first);
    *start = int(std::clamp<qint64>(first + moved, 0, count));
    *end = int(std::clamp<qint64>(behind + moved, 0, count));
    return text(*start, *end);
}

QString HexViewInterface::textBeforeOffset(
    int offset, QAccessible::TextBoundaryType type, int* start, int* end) const
{
    return pieceAt(offset, type, -1, start, end);
}

QString HexViewInterface::textAfterOffset(
    int offset, QAccessible::TextBoundaryType type, int* start, int* end) const
{
    return pieceAt(offset, type, 1, start, end);
}

QString HexViewInterface::textAtOffset(
    int offset, QAccessible::TextBoundaryType type, int* start, int* end) const
{
    return pieceAt(offset, type, 0, start, end);
}

QRect HexViewInterface::characterRect(int offset) const
{
    const QRect inView = view()->rectOf(lines().offsetAt(offset));
    return {view()->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

int HexViewInterface::offsetAtPoint(const QPoint& point) const
{
    const qint64 offset = view()->offsetAt(view()->viewport()->mapFromGlobal(point));
    return offset < 0 ? -1 : lines().positionOf(offset);
}

void HexViewInterface::scrollToSubstring(int start, int end)
{
    Q_UNUSED(end)
    view()->scrollTo(lines().offsetAt(start));
}

QString HexViewInterface::attributes(int offset, int* start, int* end) const
{
    Q_UNUSED(offset)
    *start = 0;
    *end = characterCount();
    return {};
}
