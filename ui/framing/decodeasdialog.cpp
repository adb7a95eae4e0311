// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framing/decodeasdialog.h"

#include "core/framing/presets.h"
#include "core/words/errortext.h"
#include "core/words/framingwords.h"
#include "ui/framing/encodingcombo.h"
#include "ui/framing/framingform.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int dialogWidth = 520; // pixels
} // namespace

DecodeAsDialog::DecodeAsDialog(
    const AnalysisSnapshot& snapshot, ConnectionId connection, QWidget* parent)
    : QDialog(parent)
    , m_preview(snapshot, connection)
    , m_scope(new QComboBox(this))
    , m_framing(new QComboBox(this))
    , m_form(new FramingForm(QStringLiteral("decodeAsParameterEdit"), this))
    , m_encoding(new EncodingCombo(this))
    , m_explanation(new QLabel(this))
    , m_messages(new QLabel(this))
    , m_error(new InlineMessage(this))
{
    setObjectName(QStringLiteral("decodeAsDialog"));
    setWindowTitle(tr("Decode as"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    const ConnectionFacts& facts = *snapshot.connections.find(connection);
    addScopes(facts);
    addFramings(facts.framing);
    m_encoding->setObjectName(QStringLiteral("decodeAsEncodingCombo"));
    m_encoding->setEncoding(DecodeRules::parse(facts.framing).value_or({}).encoding);
    layOut();
    showFraming();
    connect(m_framing, &QComboBox::currentIndexChanged, this, &DecodeAsDialog::showFraming);
    connect(m_form, &FramingForm::changed, this, &DecodeAsDialog::updatePreview);
    connect(m_encoding, &QComboBox::currentTextChanged, this, &DecodeAsDialog::updatePreview);
}

void DecodeAsDialog::addScopes(const ConnectionFacts& facts)
{
    m_scope->setObjectName(QStringLiteral("decodeAsScopeCombo"));
    m_scope->setAccessibleName(tr("What to decode"));
    const auto add = [this](const QString& text, DecodeRule::Scope scope, quint32 value) {
        m_scope->addItem(text);
        m_rules.append({scope, value});
    };
    const quint16 port = facts.serverPort();
    add(tr("Connection %1").arg(facts.id.value), DecodeRule::Scope::Connection, facts.id.value);
    add(facts.role == Role::Server ? tr("All connections of its server")
                                   : tr("All connections of its clients"),
        DecodeRule::Scope::Endpoint, facts.endpoint.value);
    if (port > 0)
        add(tr("Port %1, from now on").arg(port), DecodeRule::Scope::Port, port);
}

void DecodeAsDialog::addFramings(const QString& current)
{
    m_framing->setObjectName(QStringLiteral("decodeAsFramingCombo"));
    m_framing->setAccessibleName(tr("Framing: how bytes become messages"));
    m_framing->addItem(tr("As its server or client says"), QString());
    m_framing->addItem(FramingWords::title(DecodeRules::automatic), DecodeRules::automatic);
    for (const QString& name : framingNames() + presetNames())
        m_framing->addItem(FramingWords::title(name), name);
    const FramingSpec framing = DecodeRules::parse(current).value_or({});
    m_framing->setCurrentIndex(m_framing->findData(framing.listedName()));
    m_form->setFraming(framing);
}

void DecodeAsDialog::layOut()
{
    for (QLabel* label : {m_explanation, m_messages})
        label->setTextFormat(Qt::PlainText);
    m_explanation->setObjectName(QStringLiteral("decodeAsExplanationLabel"));
    m_explanation->setWordWrap(true);
    m_messages->setObjectName(QStringLiteral("decodeAsPreviewLabel"));
    m_messages->setAccessibleName(tr("The first messages"));
    m_messages->setFont(Theme::instance().monoFont());
    m_messages->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_messages->setMinimumHeight(m_messages->fontMetrics().lineSpacing() * 6);
    m_messages->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_applyButton = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_applyButton->setObjectName(QStringLiteral("decodeAsApplyButton"));
    m_applyButton->setProperty("primary", true);
    m_applyButton->setDefault(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * Theme::grid);
    form->setVerticalSpacing(Theme::grid / 2 + 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&What"), m_scope);
    form->addRow(tr("&Framing"), m_framing);
    form->addRow(tr("&Text"), m_encoding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(Theme::grid * 3 / 2);
    layout->addLayout(form);
    layout->addWidget(m_form);
    layout->addWidget(m_explanation);
    layout->addWidget(m_error);
    layout->addWidget(m_messages);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(dialogWidth);
    connect(buttons, &QDialogButtonBox::accepted, this, &DecodeAsDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DecodeAsDialog::showFraming()
{
    const QString name = m_framing->currentData().toString();
    const Result<FramingSpec> shown = m_form->framing();
    if (!shown || shown->listedName() != name)
        m_form->setFraming(DecodeRules::parse(name).value_or({name, {}}));
    m_form->setVisible(!m_form->isEmpty());
    updatePreview();
    layout()->activate();
    resize(width(), sizeHint().height());
}

void DecodeAsDialog::updatePreview()
{
    const Result<std::optional<FramingSpec>> chosenFraming = framing();
    m_applyButton->setEnabled(bool(chosenFraming));
    m_messages->clear();
    if (!chosenFraming) {
        const QString problem = m_form->problem();
        m_error->showMessage(InlineMessage::Kind::Error,
            problem.isEmpty() ? ErrorText::forFraming(chosenFraming.error()) : problem);
        return;
    }
    m_error->hide();
    const std::optional<FramingSpec>& spec = *chosenFraming;
    if (!spec) {
        m_explanation->setText(tr("What was chosen here before is forgotten."));
        return;
    }
    const bool isAutomatic = spec->name == DecodeRules::automatic;
    const FramingGuess guess = isAutomatic ? m_preview.guess() : FramingGuess {};
    m_explanation->setText(isAutomatic ? FramingWords::explain(guess)
                                       : FramingWords::description(*spec) + QStringLiteral("."));
    const QStringList lines = m_preview.messages(isAutomatic ? guess.framing : *spec);
    m_messages->setText(
        lines.isEmpty() ? tr("No whole message so far.") : lines.join(QLatin1Char('\n')));
}

Result<std::optional<FramingSpec>> DecodeAsDialog::framing() const
{
    const QString name = m_framing->currentData().toString();
    if (name.isEmpty())
        return std::optional<FramingSpec>();
    const Result<FramingSpec> whole
        = name == DecodeRules::automatic ? DecodeRules::parse(name) : m_form->framing();
    if (!whole)
        return whole.error();
    FramingSpec spec = *whole;
    spec.encoding.clear();
    if (const QString encoding = m_encoding->encoding(); !encoding.isEmpty()) {
        if (const Result<> known = spec.setEncoding(encoding); !known)
            return known.error();
    }
    return std::optional(spec);
}

void DecodeAsDialog::apply()
{
    emit chosen(m_rules.at(m_scope->currentIndex()), *framing());
    accept();
}
