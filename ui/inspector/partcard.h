// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/fieldlook.h"

#include <QFrame>

class QVBoxLayout;

/// One part of a message in the inspector: a band in the part's colour with its name and bytes,
/// and below it what they say. The band can be clicked, and pressed with the keyboard. One that can
/// fold to its band does so by the arrow in it, a double click, or the keys Left and Right.
class PartCard : public QFrame
{
    Q_OBJECT

public:
    PartCard(const QString& title, FieldLook look, QWidget* parent = nullptr);

    [[nodiscard]] FieldLook look() const { return m_look; }
    [[nodiscard]] ByteRange range() const { return m_range; }
    void setPart(const QString& title, FieldLook look);
    void setRange(ByteRange range);
    void addBody(QWidget* body);
    void setFoldable(bool on);
    [[nodiscard]] bool isFoldable() const { return m_isFoldable; }
    void setFolded(bool on);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// Stands in the band while it is folded.
    void setSummary(const QString& summary);
    /// Whether the part's bytes are the ones looked at.
    void setLit(bool on);
    /// The band is where a menu of the keyboard is about.
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void selected(const ByteRange& range);
    /// The person folded or unfolded it.
    void foldedByPerson(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect band() const;
    [[nodiscard]] QRect arrow() const;
    void fold(bool on);
    void describe();
    void paintWords(QPainter* painter) const;
    void applyTheme();

    QString m_title;
    FieldLook m_look;
    ByteRange m_range;
    QVBoxLayout* m_layout;
    QWidget* m_body = nullptr;
    QString m_summary;
    bool m_isFoldable = false;
    bool m_isFolded = false;
    bool m_isLit = false;
};
