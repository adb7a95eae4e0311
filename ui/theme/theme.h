// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

/// What a colour is for. A colour has one of these meanings or is not there.
enum class ColorRole : quint8 {
    Window,
    Panel,
    HeaderBand,
    Hairline,
    InputBorder, ///< of what one can write into
    Text,
    SecondaryText,
    TertiaryText, ///< hints; on Window, Panel and Hover only
    Selection,
    Hover,
    Accent,
    AccentText, ///< on Accent
    Received,
    Sent,
    Good,
    GoodFill,
    Waiting,
    WaitingFill,
    Fault,
    FaultFill,
    Quiet,
    QuietFill,
    Meta,
    MetaFill,
    Header,
    HeaderFill,
    Content,
    ContentFill,
    Escape, ///< on EscapeFill, which nothing that a peer sends can have
    EscapeFill,
    Name1, ///< of who speaks in a conversation, and the next ones
    Name2,
    Name3,
    Name4,
    Name5,
    Name6,
    Name7,
    Name8,
    Count,
};

constexpr int nameColors = int(ColorRole::Name8) - int(ColorRole::Name1) + 1;

/// The one look of the program: palette, fonts, icons and measures, light or dark. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 { System, Light, Dark };

    /// The program's theme; made at first use, after QApplication.
    static Theme& instance();

    static constexpr int grid = 8; ///< pixels; all distances are multiples or halves of it
    static constexpr int rowHeight = 24; ///< pixels, of table rows at the default font size
    static constexpr int cellPadding = 5; ///< pixels left and right of a table cell's text

    /// Fusion under our palette, fonts and style layer. Called once by main() and by ui tests.
    void install();
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] QColor color(ColorRole role) const;
    /// Qt's palette in our colours.
    [[nodiscard]] QPalette palette() const;
    /// The colour of one theme whatever is shown, for tests of contrast.
    [[nodiscard]] static QColor color(ColorRole role, bool dark);
    [[nodiscard]] QFont font() const;
    /// Figures are tabular in all of these: a number keeps its width while it counts.
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QFont strongFont() const;
    /// Bytes, addresses, ports.
    [[nodiscard]] QFont monoFont() const;
    /// An icon of resources/icons ("list-add") drawn in the colour of a role, sharp at any scale.
    [[nodiscard]] QIcon icon(const QString& name, ColorRole role = ColorRole::Text) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The mode, the desktop's theme or the font changed: cached colours, fonts and icons are
    /// stale.
    void changed();

private:
    explicit Theme(QObject* parent = nullptr);

    void readDesktop();
    void loadFonts();
    void apply();

    Mode m_mode = Mode::System;
    bool m_isDesktopDark = false;
    qreal m_pointSize = 10; // the desktop's font size
};
