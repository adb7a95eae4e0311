// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversationpane.h"

#include "core/session/session.h"
#include "core/text/safetext.h"
#include "core/words/format.h"
#include "ui/conversation/conversationbar.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/transcript.h"
#include "ui/parts/namedialog.h"
#include "ui/theme/inlinemessage.h"

#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>
#include <QVBoxLayout>

ConversationPane::ConversationPane(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new ConversationView(this))
    , m_bar(new ConversationBar(m_view, this))
    , m_message(new InlineMessage(this))
    , m_transcript(new Transcript(this))
{
    m_message->label()->setObjectName(QStringLiteral("conversationMessageLabel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    connectParts();
}

void ConversationPane::connectParts()
{
    connect(m_bar, &ConversationBar::onlyRequested, this, &ConversationPane::showOnly);
    connect(m_bar, &ConversationBar::closed, this, [this] {
        showOnly({});
        m_view->setFocus();
    });
    connect(m_view, &ConversationView::menuWanted, this, &ConversationPane::addMenuActions);
    connect(m_view, &ConversationView::sentConnectionsSeen, this,
        [this](const std::vector<ConnectionId>& connections) {
            m_session->post(Commands::WatchKernel {connections, m_whose.endpoint.value});
        });
    connect(m_transcript, &Transcript::progressed, this, &ConversationPane::showProgress);
    connect(m_transcript, &Transcript::saved, this, [this](const QString& path) {
        m_message->showMessage(InlineMessage::Kind::Notice, tr("Saved to %1.").arg(safeText(path)));
    });
    connect(
        m_transcript, &Transcript::failed, this, [this](const QString& path, const Error& error) {
            if (error.code == ErrorCode::Canceled)
                return;
            m_message->showMessage(InlineMessage::Kind::Error,
                tr("The conversation was not saved to %1: %2.")
                    .arg(safeText(path), safeText(error.detail)));
        });
    connect(m_message, &InlineMessage::actionTriggered, m_transcript, &Transcript::cancel);
}

void ConversationPane::addMenuActions(QMenu* menu, ConnectionId id)
{
    const ConnectionFacts* const facts = m_view->lines()->analysis->connections.find(id);
    QAction* const only = menu->addAction(
        tr("Show &only connection %1").arg(id.value), this, [this, id] { showOnly(id); });
    only->setEnabled(!m_whose.only.isValid());
    QAction* const name = menu->addAction(
        tr("&Name connection %1…").arg(id.value), this, [this, id] { askName(id); });
    name->setEnabled(facts && facts->isLive());
    menu->addSeparator();
    menu->addAction(tr("Sa&ve conversation as text…"), this, &ConversationPane::askWhereToSave);
}

void ConversationPane::setEndpoint(EndpointId endpoint)
{
    m_whose = {endpoint, {}};
    m_view->setConversation(m_whose);
    m_bar->setConversation(m_whose);
}

void ConversationPane::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_view->setSnapshot(snapshot);
}

void ConversationPane::find()
{
    m_bar->open();
}

void ConversationPane::showOnly(ConnectionId id)
{
    if (m_whose.only == id)
        return;
    m_whose.only = id;
    m_view->setConversation(m_whose);
    m_bar->setConversation(m_whose);
}

void ConversationPane::askName(ConnectionId id)
{
    if (const ConnectionFacts* const facts = m_view->lines()->analysis->connections.find(id))
        openNameDialog(this, m_session, *facts);
}

void ConversationPane::askWhereToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(this, tr("Save the conversation"), folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({tr("Text (*.txt)"), tr("Web page (*.html)"), tr("JSON (*.json)")});
    const QStringList endings {
        QStringLiteral("txt"), QStringLiteral("html"), QStringLiteral("json")};
    dialog.setDefaultSuffix(endings.first());
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        dialog.setDefaultSuffix(endings.value(dialog.nameFilters().indexOf(filter)));
    });
    dialog.selectFile(QStringLiteral("conversation"));
    if (dialog.exec() == QDialog::Accepted && m_view->lines())
        m_transcript->save(m_view->lines(), dialog.selectedFiles().constFirst());
}

void ConversationPane::showProgress(int percent)
{
    m_message->showMessage(InlineMessage::Kind::Notice,
        tr("Saving the conversation: %1 %").arg(Format::number(percent)), tr("Cancel"));
}
