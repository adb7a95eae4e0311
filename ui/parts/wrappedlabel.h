// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// Plain text in as many lines as its width asks for, which are its height. A layout sees a widget
/// of fixed height: a form whose fields want height for width is not laid out well in what scrolls.
class WrappedLabel : public QLabel
{
public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    /// In place of QLabel's: text that is another may need other lines.
    void setText(const QString& text);

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};
