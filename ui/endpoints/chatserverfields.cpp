// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/chatserverfields.h"

#include "core/words/errortext.h"
#include "ui/endpoints/chatlimitsdialog.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace {
constexpr int motdLines = 3;
} // namespace

ChatServerFields::ChatServerFields(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_name(new QLineEdit(window))
    , m_rooms(new QLineEdit(window))
    , m_motd(new QPlainTextEdit(window))
    , m_limitsButton(new QPushButton(tr("Limits…"), window))
{
    m_name->setObjectName(QStringLiteral("serverChatNameEdit"));
    m_name->setAccessibleName(tr("Your name in the chat"));
    m_name->setToolTip(tr("You take part at this window, by this name"));
    m_rooms->setObjectName(QStringLiteral("serverChatRoomsEdit"));
    m_rooms->setAccessibleName(tr("Rooms that are always there"));
    m_rooms->setPlaceholderText(QStringLiteral("#lobby #help"));
    m_rooms->setToolTip(
        tr("Names with spaces between them; who comes goes into the first. Members can make more"));
    m_motd->setObjectName(QStringLiteral("serverChatMotdEdit"));
    m_motd->setAccessibleName(tr("Message of the day"));
    m_motd->setPlaceholderText(tr("Told to everybody who comes"));
    m_motd->setTabChangesFocus(true);
    m_motd->setFixedHeight(motdLines * m_motd->fontMetrics().lineSpacing() + 2 * Theme::grid);
    m_motd->installEventFilter(this);
    m_limitsButton->setObjectName(QStringLiteral("serverChatLimitsButton"));
    m_limitsButton->setAccessibleName(tr("Limits of the chat"));
    m_limitsButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const QLineEdit* const field : {m_name, m_rooms})
        connect(field, &QLineEdit::editingFinished, this, &ChatServerFields::edited);
    connect(m_limitsButton, &QPushButton::clicked, this, &ChatServerFields::chooseLimits);
    setSettings({});
}

void ChatServerFields::addTo(QFormLayout* form)
{
    m_form = form;
    form->addRow(tr("&Your name"), m_name);
    form->addRow(tr("R&ooms"), m_rooms);
    form->addRow(tr("Messa&ge"), m_motd);
    form->addRow(tr("Limits"), m_limitsButton);
}

void ChatServerFields::setVisible(bool on)
{
    for (QWidget* const field :
        std::initializer_list<QWidget*> {m_name, m_rooms, m_motd, m_limitsButton})
        m_form->setRowVisible(field, on);
}

void ChatServerFields::setSettings(const ChatSettings& settings)
{
    m_name->setText(settings.personName);
    m_rooms->setText(settings.rooms.join(u' '));
    m_motd->setPlainText(settings.motd);
    m_limits = settings.limits;
}

QStringList ChatServerFields::rooms() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    return m_rooms->text().split(between, Qt::SkipEmptyParts);
}

ChatSettings ChatServerFields::settings() const
{
    ChatSettings settings;
    settings.personName = m_name->text().trimmed();
    settings.rooms.clear();
    for (const QString& room : rooms())
        settings.rooms << chatRoomName(room).value_or(room);
    settings.motd = m_motd->toPlainText().trimmed();
    settings.limits = m_limits;
    return settings;
}

QString ChatServerFields::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("You need a name to take part in the chat.");
    if (rooms().isEmpty())
        return tr("A chat needs a room, as #lobby.");
    for (const QString& room : rooms()) {
        if (const Result<QString> name = chatRoomName(room); !name)
            return ErrorText::forInput(name.error());
    }
    return {};
}

bool ChatServerFields::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_motd && event->type() == QEvent::FocusOut)
        emit edited();
    return QObject::eventFilter(watched, event);
}

void ChatServerFields::chooseLimits()
{
    auto* dialog = new ChatLimitsDialog(m_limits, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_limits = dialog->limits();
        emit edited();
    });
    dialog->open();
}
