// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <array>

namespace {
struct Shades {
    QRgb light;
    QRgb dark;
};

// In the order of ColorRole; tst_theme holds their contrast.
constexpr std::array<Shades, std::size_t(ColorRole::Count)> shades {{
    {0xFFF6F7F9, 0xFF15181D}, // Window
    {0xFFFFFFFF, 0xFF1C2027}, // Panel
    {0xFFEEF0F3, 0xFF232832}, // HeaderBand
    {0xFFDDE1E7, 0xFF303743}, // Hairline
    {0xFF828B98, 0xFF6C7685}, // InputBorder
    {0xFF1B2430, 0xFFE4E8EE}, // Text
    {0xFF535E6D, 0xFFA3ADBB}, // SecondaryText
    {0xFF667080, 0xFF8F99A8}, // TertiaryText
    {0xFFDCE8FA, 0xFF243B5E}, // Selection
    {0xFFF0F4FA, 0xFF252C38}, // Hover
    {0xFF1B67DD, 0xFF6CA8FF}, // Accent
    {0xFFFFFFFF, 0xFF10151C}, // AccentText
    {0xFF0B62B8, 0xFF74B4FF}, // Received
    {0xFFA8480B, 0xFFFFA666}, // Sent
    {0xFF177031, 0xFF62D08A}, // Good
    {0xFFDDF3E4, 0xFF173A26}, // GoodFill
    {0xFF8A5A00, 0xFFF2C35B}, // Waiting
    {0xFFFBEFD2, 0xFF3D3014}, // WaitingFill
    {0xFFB3261E, 0xFFFF8A80}, // Fault
    {0xFFFBE3E1, 0xFF46211F}, // FaultFill
    {0xFF5B6675, 0xFFA3ADBB}, // Quiet
    {0xFFE9ECF0, 0xFF2B313C}, // QuietFill
    {0xFF5A2CA0, 0xFFD3BDFF}, // Meta
    {0xFFD9C8F5, 0xFF43326B}, // MetaFill
    {0xFF0B4F94, 0xFFA9D3FF}, // Header
    {0xFFCBE2FB, 0xFF1D3F66}, // HeaderFill
    {0xFF166534, 0xFF9FE5B6}, // Content
    {0xFFCFEFD8, 0xFF1D4A30}, // ContentFill
    {0xFFFFFFFF, 0xFF10151C}, // Escape
    {0xFF5B6675, 0xFFA3ADBB}, // EscapeFill
    {0xFF1B67DD, 0xFF5CA8FF}, // Name1
    {0xFFB4500B, 0xFFFFA666}, // Name2
    {0xFF0E5C2F, 0xFF57C785}, // Name3
    {0xFF4A1D8F, 0xFFCDB8FF}, // Name4
    {0xFFC2185B, 0xFFFF7FB0}, // Name5
    {0xFF007A8A, 0xFF3FD6E0}, // Name6
    {0xFF665000, 0xFFF5F08A}, // Name7
    {0xFF27303D, 0xFFA9B1BC}, // Name8
}};
} // namespace

QColor Theme::color(ColorRole role, bool dark)
{
    const Shades& shade = shades[std::size_t(role)];
    return QColor::fromRgba(dark ? shade.dark : shade.light);
}

QColor Theme::color(ColorRole role) const
{
    return color(role, isDark());
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole qtRole, ColorRole role) {
        palette.setColor(QPalette::All, qtRole, color(role));
    };
    set(QPalette::Window, ColorRole::Panel);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Panel);
    set(QPalette::AlternateBase, ColorRole::Window);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::TertiaryText);
    set(QPalette::Button, ColorRole::Panel);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::Fault);
    set(QPalette::ToolTipBase, ColorRole::HeaderBand);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::Highlight, ColorRole::Selection);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    set(QPalette::Light, ColorRole::Panel);
    set(QPalette::Midlight, ColorRole::HeaderBand);
    set(QPalette::Mid, ColorRole::Hairline);
    set(QPalette::Dark, ColorRole::Hairline);
    set(QPalette::Shadow, ColorRole::Hairline);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::TertiaryText));
    return palette;
}
