// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/dissection.h"
#include "ui/inspector/partcard.h"

class FieldTable;

/// A section of a message in the inspector: its fields, a row each.
class SectionCard : public PartCard
{
    Q_OBJECT

public:
    explicit SectionCard(QWidget* parent = nullptr);

    [[nodiscard]] FieldTable* table() const { return m_table; }
    /// `message`: the bytes of the message, at least those of the section.
    void setSection(const Dissection::Part& section, QByteArrayView message);

private:
    FieldTable* m_table;
};
