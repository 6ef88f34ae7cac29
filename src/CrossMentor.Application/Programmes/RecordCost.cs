using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Records a cost: the manager any, the coordinator those of its own organisation.</summary>
internal sealed class RecordCost(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<RecordCostInput, CostEntryId>
{
    private const int EntriesMax = 10_000;

    public async Task<Outcome<Admitted<CostEntryId>>> AdmitAsync(RecordCostInput input, CancellationToken ct)
    {
        var programme = await db.Programmes.VisibleAsync(input.ProgrammeId, programme => programme.Id == input.ProgrammeId, ct);
        var organisation = await OrganisationAsync(input.OrganisationId, ct);
        if (programme.IsRefused || organisation.IsRefused)
        {
            return Admission.Denied<CostEntryId>([.. programme.Refusals, .. organisation.Refusals]);
        }

        var caller = scope.Require();
        return caller.MayManage(input.ProgrammeId) || (input.OrganisationId is { } own && caller.Coordinates(own))
            ? Admission.Granted(token => ApplyAsync(input, token))
            : Admission.Denied<CostEntryId>(new NotPermitted());
    }

    private async Task<Outcome> OrganisationAsync(OrganisationId? id, CancellationToken ct)
        => id is { } wanted && !await db.Organisations.AnyAsync(organisation => organisation.Id == wanted, ct) ? Finding.NotFound(wanted) : Outcome.Accepted;

    private async Task<Outcome<CostEntryId>> ApplyAsync(RecordCostInput input, CancellationToken ct)
    {
        var recorded = CostEntry.Record(
            Ids.New<CostEntryId>(), input.ProgrammeId, input.OrganisationId, input.Kind, input.AmountMinor, input.Currency, input.SpentOn ?? clock.Today());
        if (recorded.IsRefused)
        {
            return Outcome<CostEntryId>.Refused(recorded.Refusals);
        }

        if (input.OrganisationId is { } bearer
            && !await db.ParticipatingOrganisations.AnyAsync(part => part.ProgrammeId == input.ProgrammeId && part.OrganisationId == bearer, ct))
        {
            return new InvalidInput("organisationId", "The organisation does not take part in the programme. Name one that does.");
        }

        if (await db.CostEntries.CountAsync(entry => entry.ProgrammeId == input.ProgrammeId, ct) >= EntriesMax)
        {
            return new InvalidInput("programmeId", $"The programme has {EntriesMax} costs recorded already. Record sums instead of single receipts.");
        }

        db.CostEntries.Add(recorded.Value);
        return recorded.Value.Id;
    }
}
