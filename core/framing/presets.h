// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

/// Bytes by which a protocol can be told from others with the same framing.
struct PresetMark {
    enum class Where : quint8 {
        EachMessage,
        ClientStart, ///< in the client's first message alone
    };

    Where where = Where::EachMessage;
    int at = 0; ///< from the message's first byte
    std::string_view bytes = {}; ///< empty: it has none

    [[nodiscard]] bool isIn(QByteArrayView message) const;
};

/// A framing with the parameters that a well-known protocol needs, by the protocol's name. Stands
/// wherever a framing does: FramingSpec::parse() reads "mqtt", and keeps the name.
/// core/framing/README.md lists them with their sources.
struct FramingPreset {
    const char* name;
    const char* title; ///< a word or two, English; titleText() has it translated
    const char* description; ///< a few words, English; descriptionText() has it translated
    const char* framing; ///< FramingSpec::parse() reads it
    std::span<const quint16> ports; ///< TCP ports of its servers
    PresetMark mark = {};

    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString descriptionText() const;
    [[nodiscard]] bool isUsualAt(quint16 port) const;
};

/// All presets, in the order a person should meet them.
[[nodiscard]] std::span<const FramingPreset> framingPresets();
[[nodiscard]] QStringList presetNames();

/// Null if there is none of that name.
[[nodiscard]] const FramingPreset* findPreset(const QString& name);
