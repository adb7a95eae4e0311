// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/faultplan.h"
#include "ui/compose/popup.h"

class LieFields;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

/// The form for a FaultPlan, which pops up over the composer. What is left as it is is no fault.
class FaultPanel : public Popup
{
    Q_OBJECT

public:
    explicit FaultPanel(QWidget* parent = nullptr);

    [[nodiscard]] FaultPlan plan() const;
    /// Without planChanged().
    void setPlan(const FaultPlan& plan);
    /// Shows what can be spoilt in messages of this framing.
    void setFraming(const Framing& framing);
    /// Offers what can happen to a message as a whole where the transport keeps messages apart.
    void setTransport(Transport transport);

signals:
    void planChanged();

private:
    void addMemberTable();
    void addFields();
    void addDelivery();
    void explainDelivery();
    void applyTheme();
    QSpinBox* addSpin(const QString& name, const QString& label, int least, int most,
        const QString& leastText, const QString& suffix = {});
    void showMembers(const QJsonObject& members);
    void keepEmptyRow();
    [[nodiscard]] QJsonObject members() const;

    QLabel* m_membersTitle;
    QTableWidget* m_members;
    QFormLayout* m_form;
    LieFields* m_lies;
    QComboBox* m_badByte;
    QSpinBox* m_copies;
    QSpinBox* m_cutAfter;
    QSpinBox* m_pieceSize;
    QSpinBox* m_pause;
    QComboBox* m_delivery;
    QLabel* m_deliveryNote;
    bool m_isSetting = false; // by the program, not the person
};
