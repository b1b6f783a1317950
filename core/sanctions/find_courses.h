// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sanctions/like_descriptions.h"

/// Which of the two ways of the Act makes it a course (Protection from Harassment Act 1997, section 7(3)).
enum class CourseTest {
    OneVictim,     ///< two occasions or more against one person
    SeveralVictims ///< one against each of two or more: section 1(1A), which also asks for a purpose
};

/// One occasion of somebody's conduct, with what was decided about it.
struct FoundOccasion {
    RecordId incident = 0;
    RecordId row = 0; ///< 0: the incident itself
    QString reference;
    Moment at;
    Day reported;
    std::vector<RecordId> victims; ///< individuals; none: nobody is named, so it cannot count
    std::optional<bool> decided;   ///< by the LSMS
    QString why;
    bool counts = false;
    int gap = -1;            ///< days since the occasion before that counts; -1 for the first
    RecordId department = 0; ///< in which it happened, where the report says
    bool isGapAbout = false; ///< of one of the two only the month is known
};

/// The occasions of one pair of suspect and victim (section 7(3)(a)).
struct VictimTally {
    RecordId victim = 0;
    int occasions = 0;
    int incidents = 0; ///< reports
    Moment first;      ///< as exactly as it is known
    Moment last;
    int longestGap = 0; ///< days; the wider, the weaker
};

/// What one person may have done to others, found from incidents.
struct FoundCourse {
    RecordId alleged = 0;
    RecordId saved = 0; ///< the record that keeps the decisions; 0: none yet
    QString reference;
    std::vector<FoundOccasion> occasions; ///< all of them, oldest first
    std::vector<VictimTally> tallies;     ///< most occasions first
    int counted = 0;                      ///< occasions: what the Act counts
    int incidents = 0;                    ///< reports: what the policy counts
    Day first;
    Day last;
    CourseTest test = CourseTest::OneVictim;
    CourseDecision decision = CourseDecision::Possible;
    Day decided;
    Purpose purpose = Purpose::NotKnown;
    QString purposeWhy;        ///< what shows it
    bool isEnough = false;     ///< for a course; false where the LSMS has left too few
    bool policeAtOnce = false; ///< an occasion that counts is of a kind for which no letter is written first
    bool weapon = false;
    bool isRestricted = false;       ///< an occasion of it stands in a report that only named people read
    std::vector<LadderTaken> ladder; ///< oldest first

    /// Whether the Act's other test is only possible until the purpose is known.
    bool asksPurpose() const { return test == CourseTest::SeveralVictims && purpose == Purpose::NotKnown; }
    /// Whether it is no course for want of a purpose alone.
    bool lacksPurpose() const { return test == CourseTest::SeveralVictims && purpose == Purpose::No; }
};

struct FoundCourses {
    std::vector<FoundCourse> courses;    ///< possible and confirmed, the last act newest first
    std::vector<FoundCourse> rejected;   ///< decided not to be one, too few occasions left to count, or no purpose
    std::vector<FoundCourse> workforce;  ///< by people who work here: Human Resources, no ladder
    std::vector<LikeDescriptions> alike; ///< suggestions
};

/// Finds them as they stand at the end of a day: what happened, was decided or was done later is not known yet. A
/// course is of one person, whatever victims and tests; it needs two occasions that count, with a named victim other
/// than that person. An incident that says when it happened is an occasion beside those typed into it, unless one of
/// them may be that time; that one keeps what was decided about the incident. An occasion counts unless the LSMS, or
/// else the incident, says that it does not. Where the purpose is known to be none, occasions against several people
/// make no course by themselves; they stay among those rejected, so that the answer can be taken back.
FoundCourses findCourses(const ConductFacts &facts, Day on);
