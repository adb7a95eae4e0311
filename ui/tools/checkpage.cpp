// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/checkpage.h"

#include "core/words/checkverdict.h"
#include "core/words/transportwords.h"
#include "ui/parts/comboname.h"
#include "ui/parts/emptyhint.h"
#include "ui/parts/panelheader.h"
#include "ui/parts/textcolor.h"
#include "ui/tools/checkdelegate.h"
#include "ui/tools/checkmodel.h"
#include "ui/tools/verdictband.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int hostWidth = 280; // pixels
constexpr int margin = Theme::grid * 5 / 2;

VerdictBand::Kind kindOf(const CheckSummary& summary)
{
    if (summary.cause == CheckCause::AnswersInPart)
        return VerdictBand::Kind::Warning;
    if (summary.answers())
        return VerdictBand::Kind::Good;
    const bool isOpen
        = summary.cause == CheckCause::Canceled || summary.cause == CheckCause::NotAsked;
    return isOpen ? VerdictBand::Kind::Notice : VerdictBand::Kind::Fault;
}

} // namespace

CheckPage::CheckPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new CheckModel(this))
    , m_transport(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_speech(new QCheckBox(tr("Ask what it &speaks"), this))
    , m_button(new QPushButton(tr("Check", "a button: does it"), this))
    , m_copyButton(new QToolButton(this))
    , m_verdict(new VerdictBand(this))
    , m_view(new QListView(this))
    , m_hint(new EmptyHint(m_view))
    , m_lesson(new QLabel(this))
{
    setObjectName(QStringLiteral("checkPage"));
    nameFields();
    setUpView();
    auto* const content = new QVBoxLayout;
    content->setContentsMargins(margin, Theme::grid, margin, Theme::grid);
    content->setSpacing(Theme::grid);
    content->addWidget(makeForm());
    content->addWidget(m_verdict);
    content->addWidget(m_view, 1);
    content->addWidget(m_lesson);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addLayout(content, 1);
    QWidget* const order[] {findChild<QToolButton*>(QStringLiteral("checkCloseButton")),
        m_transport, m_host, m_port, m_button, m_speech, m_copyButton, m_view};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(&m_check, &PeerCheck::stepped, this, &CheckPage::addStep);
    connect(&m_check, &PeerCheck::finished, this, &CheckPage::finish);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &CheckPage::applyTheme);
}

CheckPage::~CheckPage()
{
    // The view tells of changes while it goes, when this is no CheckPage any more.
    m_view->selectionModel()->disconnect(this);
}

void CheckPage::nameFields()
{
    m_transport->setObjectName(QStringLiteral("checkTransportCombo"));
    nameCombo(m_transport, tr("Transport to check"));
    for (const Transport each : allTransports)
        m_transport->addItem(TransportWords::name(each), int(each));
    connect(m_transport, &QComboBox::currentIndexChanged, this, &CheckPage::showTransport);
    m_host->setObjectName(QStringLiteral("checkHostEdit"));
    m_host->setAccessibleName(tr("Host to check"));
    m_host->setMaximumWidth(hostWidth);
    m_host->setText(QStringLiteral("127.0.0.1"));
    m_port->setObjectName(QStringLiteral("checkPortSpin"));
    m_port->setAccessibleName(tr("Port to check"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("no port"));
    m_port->setValue(65432);
    m_speech->setObjectName(QStringLiteral("checkSpeechBox"));
    m_speech->setChecked(true);
    m_speech->setToolTip(
        tr("A port that accepts and says nothing gets the first message of TLS, then an HTTP "
           "request, each on a connection of its own"));
    m_button->setObjectName(QStringLiteral("checkButton"));
    m_button->setProperty("primary", true);
    m_button->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Check again", "a button"))
        + 4 * Theme::grid); // nothing moves
    m_copyButton->setObjectName(QStringLiteral("checkCopyButton"));
    m_copyButton->setText(tr("Copy as text"));
    m_copyButton->setToolTip(tr("Copy all steps and what came of them"));
    m_copyButton->setEnabled(false);
    m_verdict->setObjectName(QStringLiteral("checkVerdict"));
    m_lesson->setObjectName(QStringLiteral("checkLessonLabel"));
    connect(m_button, &QPushButton::clicked, this, &CheckPage::startOrCancel);
    connect(m_copyButton, &QToolButton::clicked, this, &CheckPage::copyAll);
    connect(m_host, &QLineEdit::returnPressed, this, &CheckPage::start);
    showTransport();
}

QWidget* CheckPage::makeHeader()
{
    auto* const header = new PanelHeader(tr("Check a peer"), this);
    auto* const close = new QToolButton(header);
    close->setObjectName(QStringLiteral("checkCloseButton"));
    close->setAccessibleName(tr("Close the check"));
    close->setToolTip(tr("Close (Escape)"));
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    header->addWidget(close);
    connect(close, &QToolButton::clicked, this, &CheckPage::closeRequested);
    return header;
}

QWidget* CheckPage::makeForm()
{
    auto* const form = new QWidget(this);
    auto* const line = new QHBoxLayout(form);
    line->setContentsMargins({});
    line->setSpacing(Theme::grid);
    line->addWidget(m_transport);
    line->addWidget(m_host, 1);
    line->addWidget(m_port);
    line->addWidget(m_button);
    line->addSpacing(Theme::grid);
    line->addWidget(m_speech);
    line->addStretch();
    line->addWidget(m_copyButton);
    return form;
}

void CheckPage::setUpView()
{
    m_view->setObjectName(QStringLiteral("checkResultView"));
    m_view->setAccessibleName(tr("Steps of the check"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CheckDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_hint->setText(
        tr("Why does it not answer? Name, way, ping, port and program are asked one after "
           "the other,\nand each step says what it has asked, and by which call."));
    auto* const copy = new QAction(tr("&Copy"), m_view);
    copy->setObjectName(QStringLiteral("copyCheckStepsAction"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &CheckPage::copySelected);
    m_view->addAction(copy);
    m_lesson->setTextFormat(Qt::PlainText);
    m_lesson->setWordWrap(true);
    m_lesson->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &CheckPage::showLesson);
}

void CheckPage::applyTheme()
{
    const Theme& theme = Theme::instance();
    m_host->setFont(theme.monoFont());
    m_port->setFont(theme.monoFont());
    setTextColor(m_lesson, ColorRole::SecondaryText);
    m_lesson->setMinimumHeight(2 * m_lesson->fontMetrics().lineSpacing()); // nothing moves
}

void CheckPage::focusFirstField()
{
    m_host->setFocus(Qt::OtherFocusReason);
    m_host->selectAll();
}

void CheckPage::check(const TransportAddress& place)
{
    fill(place);
    start();
}

void CheckPage::fill(const TransportAddress& place)
{
    m_transport->setCurrentIndex(m_transport->findData(int(place.transport)));
    m_host->setText(place.host);
    if (!isUnix(place.transport))
        m_port->setValue(place.port);
}

Transport CheckPage::transport() const
{
    return Transport(m_transport->currentData().toInt());
}

/// The fields that this transport has.
void CheckPage::showTransport()
{
    const bool isPath = isUnix(transport());
    m_port->setVisible(!isPath);
    m_host->setPlaceholderText(
        isPath ? tr("Path, or @ and an abstract name") : tr("Name or address"));
    m_transport->setToolTip(TransportWords::meaning(transport()));
}

void CheckPage::startOrCancel()
{
    if (m_check.isRunning())
        m_check.cancel();
    else
        start();
}

void CheckPage::start()
{
    const QString typed = m_host->text().trimmed();
    Result<CheckRequest> request = CheckRequest::parse(typed);
    if (isUnix(transport()) && !typed.isEmpty() && (!request || !isUnix(request->transport)))
        request = CheckRequest {.transport = transport(), .host = typed}; // a path, as it is
    m_model->clear();
    showLesson();
    m_verdictText.clear();
    if (!request) {
        m_hint->hide();
        m_verdict->show(VerdictBand::Kind::Fault, tr("This is no host"),
            tr("Write a name or an address, for example lab-7, 127.0.0.1 or ::1."));
        focusFirstField();
        return;
    }
    CheckRequest wanted = *request;
    if (wanted.transport == Transport::Tcp) // none was typed
        wanted.transport = transport();
    if (wanted.port == 0 && !isUnix(wanted.transport))
        wanted.port = quint16(m_port->value());
    fill({wanted.transport, wanted.host, wanted.port}); // typed or pasted with port and transport
    wanted.asksWhatItSpeaks = m_speech->isChecked();
    m_verdict->show(VerdictBand::Kind::Notice, tr("Checking…"), {});
    m_hint->hide();
    m_check.start(wanted);
    showRunning(true);
}

void CheckPage::showRunning(bool isRunning)
{
    m_button->setText(isRunning ? tr("Cancel") : tr("Check again", "a button"));
    m_button->setToolTip(isRunning ? tr("Give the check up (Escape)") : QString());
    m_copyButton->setEnabled(!isRunning);
}

void CheckPage::addStep(const CheckStep& step)
{
    m_model->add(step);
}

void CheckPage::finish(const CheckSummary& summary)
{
    const CheckWords::Verdict words = CheckWords::verdict(summary);
    m_verdictText = CheckWords::asText(summary);
    m_verdict->show(kindOf(summary), words.title, words.text);
    showRunning(false);
}

void CheckPage::showLesson()
{
    const QModelIndex current = m_view->currentIndex();
    m_lesson->setText(current.isValid()
            ? current.data(CheckModel::LessonRole).toString()
            : tr("Select a step to see what it asks, and by which call."));
}

void CheckPage::copyAll()
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->index(row).data(CheckModel::TextRole).toString());
    texts << QString() << m_verdictText;
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void CheckPage::copySelected()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex& row : std::as_const(rows))
        texts.append(row.data(CheckModel::TextRole).toString());
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void CheckPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_check.isRunning())
        m_check.cancel();
    else if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else if (isEnter && m_port->hasFocus())
        start();
    else
        QWidget::keyPressEvent(event);
}
