// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lookcolors.h"

ColorRole lookTextRole(FieldLook look)
{
    switch (look) {
    case FieldLook::Meta:
        return ColorRole::Meta;
    case FieldLook::Header:
        return ColorRole::Header;
    case FieldLook::Content:
        return ColorRole::Content;
    case FieldLook::Fault:
        return ColorRole::Fault;
    case FieldLook::Plain:
        return ColorRole::Text;
    }
    Q_UNREACHABLE();
}

ColorRole lookFillRole(FieldLook look)
{
    switch (look) {
    case FieldLook::Meta:
        return ColorRole::MetaFill;
    case FieldLook::Header:
        return ColorRole::HeaderFill;
    case FieldLook::Content:
        return ColorRole::ContentFill;
    case FieldLook::Fault:
        return ColorRole::FaultFill;
    case FieldLook::Plain:
        return ColorRole::Panel;
    }
    Q_UNREACHABLE();
}
