using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>What mentors and mentees have to know of the boundaries of mentoring: for each situation, on which side it lies.</summary>
public static class BoundaryQuiz
{
    public static IReadOnlyList<ShippedSituation> Situations => ShippedSituations.All;

    /// <summary>In the order in which they are put.</summary>
    public static IReadOnlyList<ShippedSituation> For(ParticipantRole role) => [.. Situations.Where(situation => situation.IsFor(role))];

    /// <summary>The situations that somebody got wrong; refused unless each of the role has one answer.</summary>
    public static Outcome<IReadOnlyList<ShippedSituation>> Check(ParticipantRole role, IReadOnlyList<SituationAnswer> answers)
    {
        var asked = For(role);
        var check = new InputCheck();
        var given = new Dictionary<string, BoundaryAnswer>(StringComparer.Ordinal);
        for (var index = 0; index < answers.Count && index <= asked.Count; index++)
        {
            if (!asked.Any(situation => situation.Code == answers[index].Code))
            {
                check.Fail($"answers.{index}.code", "There is no such situation for this role. Take those of boundarySituations.");
            }
            else if (!given.TryAdd(answers[index].Code, answers[index].Answer))
            {
                check.Fail($"answers.{index}.code", "This situation is answered twice. Answer each once.");
            }
        }

        if (given.Count < asked.Count && !check.HasFailed)
        {
            check.Fail("answers", $"{asked.Count - given.Count} of {asked.Count} situations have no answer. Answer all of them.");
        }

        return check.HasFailed
            ? Outcome<IReadOnlyList<ShippedSituation>>.Refused(check.Refusals)
            : Outcome<IReadOnlyList<ShippedSituation>>.Accepted([.. asked.Where(situation => given[situation.Code] != situation.Answer)]);
    }
}
