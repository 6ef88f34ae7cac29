using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Sdk.Solvers.Groups;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Deals peers into groups, so that few meet twice, colleagues are kept apart as far as it goes, and everybody brings a case in turn.</summary>
internal sealed class FormIntervisionGroups(CrossMentorDb db, ManagedProgrammes programmes) : ICommand<FormIntervisionGroupsInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(FormIntervisionGroupsInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<ProgrammeId>> ApplyAsync(Programme programme, FormIntervisionGroupsInput input, CancellationToken ct)
    {
        var people = await db.Participants
            .Where(participant => participant.ProgrammeId == programme.Id && participant.Role == input.Role && participant.State == ParticipantState.Enrolled)
            .OrderBy(participant => participant.OrganisationId).ThenBy(participant => participant.Id)
            .AsNoTracking()
            .ToListAsync(ct);
        var checkedInput = IntervisionRoster.Check(programme, people.Count, input.GroupSize, input.Rounds);
        if (checkedInput.IsRefused)
        {
            return Outcome<ProgrammeId>.Refused(checkedInput.Refusals);
        }

        var before = await db.IntervisionGroups.Where(group => group.ProgrammeId == programme.Id && group.Role == input.Role).ToListAsync(ct);
        db.IntervisionGroups.RemoveRange(before);
        db.IntervisionGroups.AddRange(Deal(people, input, ct));
        return programme.Id;
    }

    private static IEnumerable<IntervisionGroup> Deal(IReadOnlyList<Participant> people, FormIntervisionGroupsInput input, CancellationToken ct)
    {
        var groupCount = IntervisionRoster.GroupCount(people.Count, input.GroupSize);
        var problem = new GroupProblem(IntervisionRoster.KeptApart(people, groupCount), groupCount)
        {
            Keys = [.. people.Select(person => person.Id.ToString())],
        };
        var plan = IntervisionRota.Plan(problem, input.Rounds, (ulong)(uint)input.Seed, ct);
        if (plan.IsRefused)
        {
            throw new InvalidOperationException($"A roster that was checked cannot be dealt into groups: {plan.Refusals[0].Message}");
        }

        return plan.Meetings.SelectMany((meeting, round) => meeting.Groups.Select((group, number) => IntervisionGroup.Form(
            Ids.New<IntervisionGroupId>(), round + 1, number + 1, [.. group.Members.Select(member => people[member])], people[group.CaseBringer])));
    }
}
