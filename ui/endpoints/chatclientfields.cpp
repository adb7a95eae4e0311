// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/chatclientfields.h"

#include "core/text/safetext.h"
#include "ui/parts/comboname.h"
#include "ui/parts/combopopup.h"
#include "ui/parts/wrappedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace {

using Dialect = ChatClientSettings::Dialect;

struct DialectWords {
    QString name;
    QString meaning;
    bool hasNames = true;
    bool hasRooms = false;
};

/// In Dialect's order, with what the lessons' chats lack.
QList<DialectWords> dialects()
{
    return {
        {ChatClientFields::tr("Socketscope"),
            ChatClientFields::tr("A chat of this program: rooms, names that the server confirms, "
                                 "talks of two."),
            true, true},
        {QStringLiteral("IRC"),
            ChatClientFields::tr("Any IRC server, as a guest: rooms, names, talks of two. No "
                                 "services and no TLS."),
            true, true},
        {ChatClientFields::tr("Lines of text"),
            ChatClientFields::tr("Each text is a line, as with nc. The name goes first; nobody "
                                 "tells who is there.")},
        {ChatClientFields::tr("sentdex's chat"),
            ChatClientFields::tr("Each text behind its length in 10 characters; the name goes "
                                 "first. The server does not confirm it: two can have one name, "
                                 "and nobody tells who is there.")},
        {ChatClientFields::tr("Tech With Tim's chat"),
            ChatClientFields::tr("Each text behind its length in 64 characters. There are no "
                                 "names. Many servers answer without a length: two lines that "
                                 "come in one read look like one."),
            false},
        {ChatClientFields::tr("NeuralNine's chat"),
            ChatClientFields::tr("No framing: what one read brings is one text, so that two lines "
                                 "sent at once may look like one. The server asks for a name "
                                 "and does not confirm it.")},
    };
}

} // namespace

ChatClientFields::ChatClientFields(QWidget* window)
    : QObject(window)
    , m_dialect(new QComboBox(window))
    , m_meaning(new WrappedLabel(window))
    , m_name(new QLineEdit(window))
    , m_room(new QLineEdit(window))
{
    m_dialect->setObjectName(QStringLiteral("clientChatDialectCombo"));
    nameCombo(m_dialect, tr("What the server speaks"));
    for (const DialectWords& each : dialects())
        m_dialect->addItem(each.name);
    fitPopup(m_dialect);
    m_meaning->setObjectName(QStringLiteral("clientChatDialectLabel"));
    m_name->setObjectName(QStringLiteral("clientChatNameEdit"));
    m_name->setAccessibleName(tr("Your name in the chat"));
    m_room->setObjectName(QStringLiteral("clientChatRoomEdit"));
    m_room->setAccessibleName(tr("Room to go into"));
    m_room->setPlaceholderText(tr("The one that the server proposes"));
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &ChatClientFields::updateDialect);
}

void ChatClientFields::addTo(QFormLayout* form)
{
    m_form = form;
    form->addRow(tr("&Speaks"), m_dialect);
    form->addRow(QString(), m_meaning);
    form->addRow(tr("&Your name"), m_name);
    form->addRow(tr("Room"), m_room);
    updateDialect();
}

void ChatClientFields::setVisible(bool on)
{
    for (QWidget* const field :
        std::initializer_list<QWidget*> {m_dialect, m_meaning, m_name, m_room})
        m_form->setRowVisible(field, on);
    if (on)
        updateDialect();
}

void ChatClientFields::setEnabled(bool on)
{
    for (QWidget* const field : std::initializer_list<QWidget*> {m_dialect, m_name, m_room})
        field->setEnabled(on);
}

void ChatClientFields::updateDialect()
{
    const DialectWords words = dialects().at(m_dialect->currentIndex());
    m_meaning->setText(words.meaning);
    m_form->setRowVisible(m_name, words.hasNames && !m_dialect->isHidden());
    m_form->setRowVisible(m_room, words.hasRooms && !m_dialect->isHidden());
}

void ChatClientFields::setSettings(const ChatClientSettings& settings)
{
    m_dialect->setCurrentIndex(int(settings.dialect));
    m_name->setText(settings.name);
    m_room->setText(settings.room);
}

ChatClientSettings ChatClientFields::settings() const
{
    ChatClientSettings settings;
    settings.dialect = Dialect(m_dialect->currentIndex());
    settings.name = m_name->text().trimmed();
    settings.room = m_room->text().trimmed();
    return settings;
}

QString ChatClientFields::problem() const
{
    const DialectWords words = dialects().at(m_dialect->currentIndex());
    if (words.hasNames && m_name->text().trimmed().isEmpty())
        return tr("You need a name to take part in the chat.");
    return {};
}

QString ChatClientFields::summary() const
{
    const DialectWords words = dialects().at(m_dialect->currentIndex());
    return words.hasNames ? tr("%1, as %2", "what a chat speaks, a name")
                                .arg(words.name, safeText(m_name->text(), 60))
                          : words.name;
}
