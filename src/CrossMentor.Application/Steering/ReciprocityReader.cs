using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Tells what organisations give and receive: all of it to the manager, to an organisation its own, and everybody's once all of them have agreed to that.</summary>
public sealed class ReciprocityReader
{
    private readonly CrossMentorDb db;
    private readonly ICallerScope scope;
    private readonly ReportAccess access;
    private readonly LedgerBook book;
    private readonly TimeProvider clock;

    internal ReciprocityReader(CrossMentorDb db, ICallerScope scope, ReportAccess access, LedgerBook book, TimeProvider clock)
        => (this.db, this.scope, this.access, this.book, this.clock) = (db, scope, access, book, clock);

    /// <summary>Null for everybody but the manager and the coordinators of organisations that take part.</summary>
    public async Task<IReadOnlyList<ReciprocityRow>?> RowsAsync(ProgrammeId id, CancellationToken ct)
    {
        var caller = scope.Caller ?? throw new UnauthenticatedException();
        if (await access.FindAsync(id, ct) is not { } programme)
        {
            return null;
        }

        var rows = ReciprocityRow.Of(programme, await book.EntriesAsync(id, ct));
        return caller.MayManage(id) || await IsSharedAsync(id, ct)
            ? rows
            : [.. rows.Where(row => row.OrganisationId is { } organisation && caller.Coordinates(organisation))];
    }

    /// <summary>Null for everybody but the manager and the coordinators of organisations that take part, who see their own: sharing balances is not sharing this.</summary>
    public async Task<IReadOnlyList<ExperiencedBenefit>?> BenefitsAsync(ProgrammeId id, CancellationToken ct)
    {
        var caller = scope.Caller ?? throw new UnauthenticatedException();
        if (await access.FindAsync(id, ct) is null)
        {
            return null;
        }

        var organisations = await db.ParticipatingOrganisations
            .Where(part => part.ProgrammeId == id)
            .OrderBy(part => part.OrganisationId)
            .Select(part => part.OrganisationId)
            .ToListAsync(ct);
        var surveys = await db.Surveys.Where(survey => survey.ProgrammeId == id).AsNoTracking().ToListAsync(ct);
        using var system = SystemScope.Open(db, SystemPurpose.EvaluationReport);
        var responses = await system.All<SurveyResponse>().Where(response => response.ProgrammeId == id).AsNoTracking().ToListAsync(ct);
        return [.. ExperiencedBenefit.Of(organisations, ExperiencedBenefit.AnswersOf(surveys, responses, clock.Today()))
            .Where(row => caller.MayManage(id) || caller.Coordinates(row.OrganisationId))];
    }

    /// <summary>Null for everybody but the manager and the coordinators of organisations that take part.</summary>
    public async Task<LedgerVerification?> VerifyAsync(ProgrammeId id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } programme)
        {
            return null;
        }

        var entries = await book.EntriesAsync(id, ct);
        return LedgerVerification.Of(entries, LedgerPosting.Missing(await book.FactsAsync(programme, ct), entries));
    }

    private async Task<bool> IsSharedAsync(ProgrammeId id, CancellationToken ct)
    {
        var organisations = await db.ParticipatingOrganisations.Where(part => part.ProgrammeId == id).Select(part => part.OrganisationId).ToListAsync(ct);
        var agreed = (await db.SteeringVotes.ThatAgreedAsync(db.SteeringDecisions, SteeringSubject.ShareBalances, [id], ct))[id].ToHashSet();
        return agreed.Count > 0 && organisations.All(agreed.Contains);
    }
}
