// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/hextext.h"

#include <QAccessibleWidget>

class HexView;

/// A hex view to assistive technology: a text of several lines that can be selected, not changed.
/// Only what is asked for is read.
class HexViewInterface : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit HexViewInterface(HexView* view);
    /// For QAccessible::installFactory().
    static QAccessibleInterface* make(const QString& className, QObject* object);

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;

    void selection(int index, int* start, int* end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] QString textBeforeOffset(
        int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override;
    [[nodiscard]] QString textAfterOffset(
        int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override;
    [[nodiscard]] QString textAtOffset(
        int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int* start, int* end) const override;

private:
    [[nodiscard]] HexView* view() const;
    [[nodiscard]] HexText lines() const;
    /// The character or the line, `step` of them further than the one at `offset`.
    [[nodiscard]] QString pieceAt(
        int offset, QAccessible::TextBoundaryType type, int step, int* start, int* end) const;
};
