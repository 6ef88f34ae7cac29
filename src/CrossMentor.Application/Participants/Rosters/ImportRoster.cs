using System.Text;
using CrossMentor.Application.Agreements;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants.Rosters;

/// <summary>Takes people and enrolments from a roster, all or nothing, and reports everything that is wrong with it at once.</summary>
/// <remarks>
/// The manager of the programme sends people of every participating organisation, a coordinator those of its own. Organisations
/// outside the programme and their people are not even looked at, so the answer cannot tell whether they exist.
/// </remarks>
internal sealed class ImportRoster(CrossMentorDb db, CallerScope scope, NonRecruitmentWatch watch, TimeProvider clock) : ICommand<ImportRosterInput, RosterReport>
{
    private const int RowsMax = 250;

    public async Task<Outcome<Admitted<RosterReport>>> AdmitAsync(ImportRosterInput input, CancellationToken ct)
    {
        var found = await db.Programmes.VisibleAsync(input.ProgrammeId, programme => programme.Id == input.ProgrammeId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<RosterReport>(found.Refusals);
        }

        var participating = await db.ParticipatingOrganisations
            .Where(part => part.ProgrammeId == found.Value.Id)
            .Select(part => part.OrganisationId)
            .ToListAsync(ct);
        var caller = scope.Require();
        var isManager = caller.MayManage(found.Value.Id);
        var sendable = participating.Where(organisation => isManager || caller.Coordinates(organisation)).ToHashSet();
        return isManager || sendable.Count > 0
            ? Admission.Granted(token => ApplyAsync(found.Value, sendable, input.Roster, token))
            : Admission.Denied<RosterReport>(new NotPermitted());
    }

    private async Task<Outcome<RosterReport>> ApplyAsync(
        Programme programme, IReadOnlySet<OrganisationId> sendable, RosterInput roster, CancellationToken ct)
    {
        if (CheckSize(roster) is { } tooLarge)
        {
            return tooLarge;
        }

        var problems = new RosterProblems();
        var sheet = roster.Csv is null ? RosterSheet.Of(roster.Rows!) : RosterCsv.Read(roster.Csv, problems);
        var refusals = new List<Refusal>(programme.CheckPreparing().Refusals);
        if (sheet is null || refusals.Count > 0)
        {
            return Refused(refusals, problems);
        }

        // Saved inside the scope, which is what lets a manager write people who are not enrolled anywhere.
        using var system = SystemScope.Open(db, SystemPurpose.RosterImport);
        var world = await RosterWorld.LoadAsync(db, system, programme, sendable, sheet, ct);
        var taking = new RosterTaking(world, sheet, problems, clock.GetUtcNow(), clock.Today());
        var report = taking.Take();
        if (problems.Any)
        {
            return Refused(refusals, problems);
        }

        await watch.ObserveAsync(system, taking.Appeared, ct);
        await db.SaveChangesAsync(ct);
        return report;
    }

    private static InvalidInput? CheckSize(RosterInput roster) => roster switch
    {
        { Csv: null, Rows: null } or { Csv: not null, Rows: not null } => new("roster", "roster takes exactly one of csv and rows. Send one of them."),
        { Csv: { } csv } when Encoding.UTF8.GetByteCount(csv) > RosterCsv.BytesMax
            => new("roster.csv", $"roster.csv is longer than {RosterCsv.BytesMax} bytes. Split the roster."),
        { Rows.Count: > RowsMax } => new("roster.rows", $"roster.rows has {roster.Rows.Count} values. Send {RowsMax} at most, or send CSV."),
        _ => null,
    };

    private static Outcome<RosterReport> Refused(List<Refusal> refusals, RosterProblems problems)
    {
        if (problems.Any)
        {
            refusals.Add(problems.ToRefusal());
        }

        return Outcome<RosterReport>.Refused(refusals);
    }
}
