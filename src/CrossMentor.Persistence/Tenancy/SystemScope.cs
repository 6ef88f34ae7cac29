using CrossMentor.Domain.Access;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence.Privacy.Exports;
using CrossMentor.Persistence.Privacy.Retention;
using CrossMentor.Persistence.Privacy.Traces;
using CrossMentor.Persistence.Records;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Tenancy;

/// <summary>The one way around the tenant filters: for a stated purpose, on the tables of that purpose, until it is disposed.</summary>
/// <remarks>It lives on the context of a caller or a job, so that what it reads and writes is part of the same transaction.</remarks>
public sealed class SystemScope : IDisposable
{
    private static readonly Dictionary<SystemPurpose, Opening> Purposes = new()
    {
        [SystemPurpose.GrantLoading] = new(Reads: [typeof(RoleGrant)], Writes: []),
        [SystemPurpose.GrantGiving] = new(Reads: [typeof(RoleGrant), typeof(Organisation), typeof(Programme)], Writes: [typeof(RoleGrant)]),
        [SystemPurpose.IssuerAdministration] = new(Reads: [typeof(RoleGrant)], Writes: []),
        [SystemPurpose.CompetitorCheck] = new(
            Reads: [typeof(CompetitorDeclaration), typeof(Organisation), typeof(ParticipatingOrganisation), typeof(Programme)], Writes: []),
        [SystemPurpose.NameCheck] = new(Reads: [typeof(Organisation)], Writes: []),
        [SystemPurpose.EditionCheck] = new(Reads: [typeof(Programme)], Writes: []),
        [SystemPurpose.RosterImport] = new(
            Reads:
            [
                typeof(Organisation), typeof(ParticipatingOrganisation), typeof(Person), typeof(Participant),
                typeof(Programme), typeof(AgreementVersion), typeof(AgreementSignature), typeof(NonRecruitmentCase),
            ],
            Writes: [typeof(Person), typeof(Participant), typeof(EmploymentFact), typeof(NonRecruitmentCase)]),
        [SystemPurpose.NonRecruitmentWatch] = new(
            Reads: [typeof(Person), typeof(Participant), typeof(Programme), typeof(AgreementVersion), typeof(AgreementSignature), typeof(NonRecruitmentCase)],
            Writes: [typeof(NonRecruitmentCase)]),
        [SystemPurpose.InvitationAcceptance] = new(Reads: [typeof(Invitation), typeof(RoleGrant)], Writes: [typeof(Invitation), typeof(RoleGrant)]),
        [SystemPurpose.PairAnswering] = new(Reads: [typeof(Pair), typeof(Participant)], Writes: [typeof(Pair)]),
        [SystemPurpose.CertificateCheck] = new(Reads: [typeof(PairCertificate)], Writes: []),
        [SystemPurpose.DevelopmentReport] = new(Reads: [typeof(Pair), typeof(PairJournal)], Writes: []),
        [SystemPurpose.PairsOfParticipant] = new(Reads: [typeof(Pair)], Writes: [typeof(Pair)]),
        [SystemPurpose.EventAttendance] = new(Reads: [typeof(Attendance)], Writes: []),
        [SystemPurpose.TrainingCheck] = new(
            Reads: [typeof(Participant), typeof(Curriculum), typeof(ProgrammeEvent), typeof(Attendance), typeof(BoundaryAttestation)], Writes: []),
        [SystemPurpose.ProgrammeReport] = new(
            Reads: [typeof(Participant), typeof(Pair), typeof(LearningGroupMember), typeof(Attendance), typeof(FollowUp)], Writes: []),
        [SystemPurpose.EvaluationReport] = new(
            Reads: [typeof(Participant), typeof(SurveyResponse), typeof(Pair), typeof(EmploymentFact), typeof(Consent)], Writes: []),
        [SystemPurpose.KnowledgeCheck] = new(Reads: [typeof(KnowledgeEmbargo)], Writes: []),
        [SystemPurpose.PanelSeat] = new(Reads: [typeof(PanelMember)], Writes: [typeof(PanelMember)]),
        [SystemPurpose.JurySeat] = new(Reads: [typeof(Juror)], Writes: [typeof(Juror)]),
        [SystemPurpose.JuryVote] = new(Reads: [typeof(Juror), typeof(Nomination), typeof(JuryBallot)], Writes: [typeof(JuryBallot)]),
        [SystemPurpose.MatchRun] = new(
            Reads:
            [
                typeof(Programme), typeof(ParticipatingOrganisation), typeof(Organisation), typeof(CompetitorDeclaration),
                typeof(Person), typeof(Participant), typeof(DeclaredInterest), typeof(Consent), typeof(DiversityAnswer), typeof(MatchRun), typeof(KeptRunInputs), typeof(MatchTask), typeof(Scenario), typeof(ScenarioDecision),
                typeof(Proposal), typeof(UnplacedParticipant), typeof(ProposedGroup), typeof(Pair), typeof(LearningGroup), typeof(LearningGroupMember),
            ],
            Writes:
            [
                typeof(MatchRun), typeof(KeptRunInputs), typeof(MatchTask), typeof(Scenario), typeof(ScenarioDecision), typeof(Proposal),
                typeof(UnplacedParticipant), typeof(ProposedGroup), typeof(AuditEntry),
            ]),
        [SystemPurpose.ConsentWithdrawal] = new(Reads: [typeof(KeptRunInputs), typeof(DiversityAnswer)], Writes: []),
        [SystemPurpose.Erasure] = new(
            Reads:
            [
                .. PersonalData.Erased.Select(rows => rows.Entity), typeof(Person), typeof(Participant), typeof(Pair), typeof(MatchRun), typeof(NonRecruitmentCase),
                typeof(Erasure), typeof(LegalHold),
            ],
            Writes: [typeof(Person), typeof(Participant), typeof(Pair), typeof(MatchRun), typeof(MatchTask), typeof(Erasure), typeof(LegalHold), typeof(AuditEntry)]),
        [SystemPurpose.PersonExport] = new(
            Reads: [.. ExportedData.All.Select(rows => rows.Entity), typeof(NonRecruitmentCase), typeof(SteeringDecision)], Writes: []),
        [SystemPurpose.Retention] = new(
            Reads: [.. RetentionTables.All.Select(rows => rows.Entity), typeof(Programme), typeof(Participant), typeof(Person), typeof(LegalHold)], Writes: []),
        [SystemPurpose.DiversityReport] = new(Reads: [typeof(Participant), typeof(Consent), typeof(DiversityAnswer)], Writes: []),
        [SystemPurpose.GateReading] = new(
            Reads:
            [
                typeof(ParticipatingOrganisation), typeof(Participant), typeof(AgreementVersion), typeof(Acknowledgement),
                typeof(PanelMember), typeof(LearningGroup), typeof(Presentation), typeof(Artefact), typeof(Survey),
                typeof(Sponsor), typeof(Curriculum), typeof(BoundaryAttestation), typeof(ProgrammeEvent), typeof(Representative), typeof(SteeringDecision),
            ],
            Writes: []),
        [SystemPurpose.LedgerReading] = new(
            Reads:
            [
                typeof(LedgerEntry), typeof(Programme), typeof(ParticipatingOrganisation), typeof(PairSession), typeof(Pair), typeof(ProgrammeEvent),
                typeof(Attendance), typeof(CostEntry), typeof(Participant),
            ],
            Writes: []),
        [SystemPurpose.BenchmarkPublication] = new(
            Reads:
            [
                typeof(Programme), typeof(ParticipatingOrganisation), typeof(SteeringDecision), typeof(SteeringVote), typeof(Pair), typeof(PairSession),
                typeof(Survey), typeof(SurveyResponse), typeof(BenchmarkPlace),
            ],
            Writes: [typeof(BenchmarkPlace)]),
        [SystemPurpose.PluginRemoval] = new(Reads: [typeof(Programme)], Writes: []),
        [SystemPurpose.DisclosureNoting] = new(Reads: [typeof(Disclosure)], Writes: [typeof(Disclosure)]),
        [SystemPurpose.LogSealing] = new(
            Reads: [typeof(AuditEntry), typeof(Disclosure), typeof(ChainHead), typeof(Erasure)], Writes: [typeof(AuditEntry), typeof(Disclosure), typeof(ChainHead)]),
        [SystemPurpose.Report] = new(Reads: [typeof(Organisation), typeof(Programme)], Writes: []),
    };

    private readonly CrossMentorDb db;
    private readonly Opening opening;

    private SystemScope(CrossMentorDb db, SystemPurpose purpose)
    {
        (this.db, Purpose, opening) = (db, purpose, Purposes[purpose]);
        db.OpenSystemScope = this;
    }

    public SystemPurpose Purpose { get; }

    public static SystemScope Open(CrossMentorDb db, SystemPurpose purpose) => db.OpenSystemScope is null
        ? new(db, purpose)
        : throw new InvalidOperationException($"A system scope for {db.OpenSystemScope.Purpose} is open on this context already.");

    /// <summary>All rows of a table that the purpose opens; the caller narrows them to what the purpose needs.</summary>
    public IQueryable<TEntity> All<TEntity>()
        where TEntity : class
    {
        ObjectDisposedException.ThrowIf(db.OpenSystemScope != this, this);
        return opening.Reads.Contains(typeof(TEntity))
            ? db.Set<TEntity>().IgnoreQueryFilters([TenantFilters.Name])
            : throw new InvalidOperationException($"The purpose {Purpose} does not read {typeof(TEntity).Name}.");
    }

    public void Dispose()
    {
        if (db.OpenSystemScope == this)
        {
            db.OpenSystemScope = null;
        }
    }

    /// <summary>What is read or written.</summary>
    internal IEnumerable<Type> Entities => opening.Reads.Concat(opening.Writes);

    internal bool MayWrite(Type entity) => opening.Writes.Contains(entity);

    private sealed record Opening(IReadOnlyCollection<Type> Reads, IReadOnlyCollection<Type> Writes);
}
