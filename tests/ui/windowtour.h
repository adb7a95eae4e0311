// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/mainwindowfixture.h"

#include "core/behavior/behaviorspec.h"

#include <functional>
#include <vector>

/// A way through all that the window can show, for what must be so in every part of it. Nothing of
/// it goes by a text, so that the window may be in any language.
class WindowTour : protected MainWindowFixture
{
public:
    using Look = std::function<void(QWidget* seen)>;

    struct Stop {
        const char* name;
        void (WindowTour::*go)();
    };
    [[nodiscard]] static std::vector<Stop> stops();

    /// Makes a window of this size, goes there, and has `look` see the window or the dialog as
    /// often as it looks another way. Keeps pictures of all that in the folder that
    /// SOCKETSCOPE_TOUR_PICTURES names.
    void visit(const Stop& stop, QSize size, const Look& look);

protected:
    static void setUpOnce(const char* name) { MainWindowFixture::setUpOnce(name); }

private:
    void startPage();
    void serverForm();
    void serverTransports();
    void clientForm();
    void clientTransports();
    void failures();
    void conversation();
    void inspector();
    void composer();
    void messages();
    void datagrams();
    void troubles();
    void chat();
    void chatMembers();
    void chatClient();
    void check();
    void sockets();
    void menus();
    void contextMenus();
    void notices();
    void openedCapture();
    void dialogs();
    void rules();
    void framingDialogs();

    void look(QWidget* seen = nullptr); ///< null: the window
    /// The dialog that `opener` opens, an action or a button, which may have an event loop of its
    /// own.
    void lookAtDialog(const char* opener, const char* dialog);
    /// The context menu of the current row of a view.
    void lookAtMenu(QAbstractItemView* view);
    void use(const char* name) const;
    /// The numbered item of a combo box of that name, in the window or one of its dialogs.
    void choose(const char* combo, int index) const;
    void serve(BehaviorSpec::Kind behavior);
    void connectClient(const char* framing);
    void ask();
    void lookAtEach(const char* combo);
    void lookAtPages();

    Look m_look;
    QString m_stop; // where it is
    int m_pictures = 0; // that were taken there
};
