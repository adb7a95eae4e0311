// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/socketpage.h"

#include "core/words/socketoptionwords.h"
#include "ui/parts/textcolor.h"
#include "ui/theme/inlinemessage.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {
constexpr int numberWidth = 16; // characters, with the unit and the arrows
}

SocketPage::SocketPage(QWidget* parent)
    : QWidget(parent)
    , m_note(new QLabel(this))
    , m_options(new QWidget(this))
    , m_error(new InlineMessage(this))
{
    setObjectName(QStringLiteral("socketPage"));
    setAccessibleName(tr("Options of the connection's socket"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid * 3 / 2, Theme::grid, Theme::grid * 3 / 2, Theme::grid);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("socketError"));
    m_error->setClosable(true);
    layout->addWidget(m_note);
    layout->addWidget(m_error);
    layout->addWidget(m_options);
    layout->addStretch();
    auto* const grid = new QGridLayout(m_options);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::grid);
    grid->setVerticalSpacing(Theme::grid / 2);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < SocketOptions::count; ++i)
        addOption(grid, SocketOption(i));
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &SocketPage::applyTheme);
}

void SocketPage::addOption(QGridLayout* grid, SocketOption option)
{
    const SocketOptionWords words = socketOptionWords(option);
    Control& control = m_controls[int(option)];
    const int row = grid->rowCount();
    const auto describe = [&words](QWidget* widget) {
        widget->setObjectName(QStringLiteral("option") + words.name);
        widget->setAccessibleName(words.label);
        widget->setAccessibleDescription(words.meaning);
        widget->setToolTip(words.meaning + QStringLiteral(" (%1)").arg(words.name));
    };
    if (words.isSwitch) {
        auto* const check = new QCheckBox(words.label, m_options);
        describe(check);
        grid->addWidget(check, row, 0, 1, 2);
        connect(check, &QAbstractButton::clicked, this,
            [this, option](bool on) { emit optionRequested(option, on); });
        control.check = check;
    } else {
        auto* const label = new QLabel(words.label, m_options);
        auto* const number = new QSpinBox(m_options);
        number->setRange(int(words.least), int(words.most));
        number->setSuffix(words.unit.isEmpty() ? QString() : u' ' + words.unit);
        number->setSpecialValueText(words.leastText);
        number->setKeyboardTracking(false);
        number->setGroupSeparatorShown(true);
        number->setAlignment(Qt::AlignRight);
        number->setFixedWidth(fontMetrics().averageCharWidth() * numberWidth);
        describe(number);
        label->setBuddy(number);
        grid->addWidget(label, row, 0);
        grid->addWidget(number, row, 1);
        connect(number, &QSpinBox::valueChanged, this,
            [this, option](int value) { emit optionRequested(option, value); });
        control.number = number;
        control.label = label;
        m_names.append(label);
    }
    auto* const name = new QLabel(words.name, m_options);
    grid->addWidget(name, row, 2);
    control.name = name;
    m_quiet.append(name);
}

// What an option is called in the manual pages gives way; its tool tip says it.
void SocketPage::resizeEvent(QResizeEvent*)
{
    // That of what it is scrolled in: it is itself as wide as the names make it.
    const int width = parentWidget()->width() - 2 * layout()->contentsMargins().left();
    int labels = 0;
    int names = 0;
    for (const QLabel* const label : std::as_const(m_names))
        labels = std::max(labels, label->sizeHint().width());
    for (const QLabel* const name : std::as_const(m_quiet))
        names = std::max(names, name->sizeHint().width());
    const int numbers = fontMetrics().averageCharWidth() * numberWidth;
    m_hasRoomForNames = labels + numbers + names + 2 * Theme::grid <= width;
    updateNames();
}

void SocketPage::updateNames()
{
    for (const Control& control : std::as_const(m_controls))
        control.name->setVisible(m_hasRoomForNames && control.shown != SocketOptions::unknown);
}

void SocketPage::applyTheme()
{
    for (QLabel* const name : std::as_const(m_quiet)) {
        QFont font = Theme::instance().monoFont();
        font.setPointSizeF(Theme::instance().smallFont().pointSizeF() - 1);
        name->setFont(font);
        setTextColor(name, ColorRole::TertiaryText);
    }
    setTextColor(m_note, ColorRole::SecondaryText);
}

void SocketPage::showSocket(const SocketView& view)
{
    const ConnectionId id = view.facts ? view.facts->id : ConnectionId();
    if (id != m_connection) {
        m_connection = id;
        m_error->hide();
        for (Control& control : m_controls)
            control.shown = SocketOptions::unknown;
    }
    const bool isOpen = view.inspected;
    m_options->setVisible(isOpen);
    m_note->setText(isOpen
            ? tr("What is changed here goes for this end of this connection, at once "
                 "(setsockopt).")
            : tr(
                "The options can be seen and changed while this program has the connection open."));
    if (!isOpen)
        return;
    for (std::size_t i = 0; i < SocketOptions::count; ++i)
        showOption(SocketOption(i), view.inspected->options.values[i]);
    updateNames();
}

// What is being written stays, unless the kernel says something new. What this kind of socket does
// not have is not there.
void SocketPage::showOption(SocketOption option, qint64 value)
{
    Control& control = m_controls[int(option)];
    const bool isThere = value != SocketOptions::unknown;
    if (control.shown == value && isThere)
        return;
    control.shown = value;
    for (QWidget* const widget :
        std::initializer_list<QWidget*> {control.check, control.number, control.label}) {
        if (widget)
            widget->setVisible(isThere);
    }
    if (!isThere)
        return;
    if (control.check) {
        control.check->setChecked(value > 0);
        return;
    }
    const QSignalBlocker blocker(control.number);
    control.number->setValue(int(value));
}

void SocketPage::showError(const QString& text)
{
    m_error->showMessage(InlineMessage::Kind::Error, text);
    for (Control& control : m_controls) // what was asked for is not so
        control.shown = SocketOptions::unknown;
}
