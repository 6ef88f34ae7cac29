using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>Who comes to which kind of event.</summary>
public static class EventAudiences
{
    public static bool Includes(this EventAudience audience, ParticipantRole role) => audience switch
    {
        EventAudience.Mentors => role == ParticipantRole.Mentor,
        EventAudience.Mentees => role == ParticipantRole.Mentee,
        _ => true,
    };

    /// <summary>The only audience of a kind; null where the manager chooses.</summary>
    public static EventAudience? Fixed(EventKind kind) => kind switch
    {
        // What opens, closes or is learned jointly is for both roles; networking is for mentees, supervision for mentors.
        EventKind.KickOff or EventKind.Final or EventKind.JointTraining => EventAudience.Everybody,
        EventKind.Networking => EventAudience.Mentees,
        EventKind.MentoringTheMentors => EventAudience.Mentors,
        _ => null,
    };

    internal static EventAudience Read(InputCheck check, EventKind kind, EventAudience? chosen)
    {
        if (Fixed(kind) is not { } only)
        {
            return chosen ?? EventAudience.Everybody;
        }

        if (chosen is { } other && other != only)
        {
            check.Fail("audience", only switch
            {
                EventAudience.Mentees => "Networking events are for mentees. Leave the audience out.",
                EventAudience.Mentors => "Mentoring the mentors is for mentors. Leave the audience out.",
                _ => "An event of this kind is for both roles. Leave the audience out.",
            });
        }

        return only;
    }
}
