using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Queues a question about a draft: what would place somebody, or make two people a pair.</summary>
internal sealed class AskWhatIf(CrossMentorDb db, ManagedProgrammes programmes, MatchTaskQueuing queuing, TimeProvider clock)
    : ICommand<AskWhatIfInput, MatchTaskId>
{
    public async Task<Outcome<Admitted<MatchTaskId>>> AdmitAsync(AskWhatIfInput input, CancellationToken ct)
    {
        var found = await db.Scenarios.VisibleAsync(input.ScenarioId, scenario => scenario.Id == input.ScenarioId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<MatchTaskId>(found.Refusals);
        }

        List<ParticipantId> named = [.. new[] { input.MentorId, input.MenteeId }.OfType<ParticipantId>()];
        var people = await db.Participants.Where(person => named.Contains(person.Id)).AsNoTracking().ToDictionaryAsync(person => person.Id, ct);
        foreach (var id in named.Where(id => !people.ContainsKey(id)))
        {
            return Admission.Denied<MatchTaskId>(Finding.NotFound(id));
        }

        var programme = await programmes.FindAsync(found.Value.ProgrammeId, ct);
        return programme.Then(_ => Admission.Granted(token => ApplyAsync(found.Value, input, people, token)));
    }

    private async Task<Outcome<MatchTaskId>> ApplyAsync(
        Scenario scenario, AskWhatIfInput input, Dictionary<ParticipantId, Participant> people, CancellationToken ct)
    {
        var refusals = new List<Refusal>();
        if (input is { MentorId: null, MenteeId: null })
        {
            refusals.Add(new InvalidInput("menteeId", "The question is about nobody. Name a mentee, a mentor or both."));
        }

        void Check(string field, ParticipantId? id, ParticipantRole role)
        {
            if (id is { } named && (people[named].ProgrammeId != scenario.ProgrammeId || people[named].Role != role))
            {
                refusals.Add(new InvalidInput(field, $"{field} is nobody of that role in the scenario's programme. Name one of its participants."));
            }
        }

        Check("mentorId", input.MentorId, ParticipantRole.Mentor);
        Check("menteeId", input.MenteeId, ParticipantRole.Mentee);
        refusals.AddRange(scenario.CheckOpen(isBeingSolved: false).Refusals);
        refusals.AddRange(await queuing.CheckAsync(scenario.ProgrammeId, scenario.MatchRunId, ct));
        return Outcome.From(refusals).Then(() => queuing.Add(
            MatchTask.QueueWhatIf(Ids.New<MatchTaskId>(), scenario, new(input.MentorId, input.MenteeId), clock.GetUtcNow())));
    }
}
