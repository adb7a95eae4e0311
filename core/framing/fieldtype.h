// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/field.h"

#include <QStringList>

#include <span>

/// A field that a person can give a value when a message is put together (Framing::encode()).
struct FieldType {
    enum class Kind : quint8 {
        Chosen, ///< a text; `fallback` if nobody chooses
        Computed, ///< a number that the framing works out: another value is a fault on purpose
    };

    const char* name; ///< as Field::name
    const char* key; ///< the same as one word, for files and names of controls: "contentType"
    const char* title; ///< English, as a label; titleText() has it translated
    const SectionType* section; ///< that it stands in
    Kind kind = Kind::Chosen;
    const char* fallback = "";
    const char* suggestionList = ""; ///< values to choose from, separated by '|'
    qint64 least = 0; ///< Computed: what a person may say it is
    qint64 most = 0;
    bool isInPlace = false; ///< Computed: has so many bytes whatever it says

    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QStringList suggestions() const;
};

using FieldTypeList = std::span<const FieldType>;
