// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framing/decoding.h"

#include "core/session/session.h"
#include "ui/framing/decodeasdialog.h"
#include "ui/framing/decodememory.h"

#include <QWidget>

Decoding::Decoding(Session* session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    const DecodeRules rules = DecodeMemory::portRules();
    for (const auto& [rule, framing] : rules.all())
        m_session->decodeAs(rule, framing.in);
}

void Decoding::choose(const AnalysisSnapshot& snapshot, ConnectionId connection)
{
    if (!snapshot.connections.find(connection))
        return;
    auto* dialog = new DecodeAsDialog(snapshot, connection, m_window);
    connect(dialog, &DecodeAsDialog::chosen, this, &Decoding::apply);
    dialog->open();
}

void Decoding::apply(const DecodeRule& rule, const std::optional<FramingSpec>& framing)
{
    if (framing)
        m_session->decodeAs(rule, *framing);
    else
        m_session->clearDecodeAs(rule);
    if (rule.scope == DecodeRule::Scope::Port)
        DecodeMemory::remember(quint16(rule.value), framing);
}
