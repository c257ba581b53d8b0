#pragma once

#include <atomic>
#include <memory>

namespace crm {

/// One of an asker's questions. Worth answering until the asker has another one; may be looked at from any thread.
class Enquiry {
public:
    bool isWanted() const { return *m_latest == m_number; }

private:
    friend class Asker;
    Enquiry(std::shared_ptr<std::atomic<int>> latest, int number) : m_latest(std::move(latest)), m_number(number) { }

    std::shared_ptr<std::atomic<int>> m_latest;
    int m_number;
};

/// Who asks again and again and wants only the answer to the latest question: a list that is being filtered, a search box.
class Asker {
public:
    Asker() = default;
    ~Asker() { forget(); }
    Asker(const Asker&) = delete;
    Asker& operator=(const Asker&) = delete;

    /// From now on nobody waits for the older ones: what runs of them is stopped, and they are not answered.
    Enquiry ask() { return {m_latest, ++*m_latest}; }
    void forget() { ++*m_latest; }

private:
    std::shared_ptr<std::atomic<int>> m_latest = std::make_shared<std::atomic<int>>(0);
};

} // namespace crm
