namespace CrossMentor.Domain.Privacy;

/// <summary>The rules of retention, one for each class. Which field is of which class stands at the field in the schema, with <c>@personal</c>.</summary>
public static class RetentionSchedule
{
    private const int Year = 365;

    public static IReadOnlyList<RetentionRule> All { get; } =
    [
        new(RetentionClass.PersonRecord, RetentionAct.Erase, [new(RetentionTrigger.LastProgrammeEnded, 2 * Year)]),
        new(RetentionClass.ParticipationRecord, RetentionAct.Anonymise, [new(RetentionTrigger.ProgrammeEnded, 2 * Year)]),
        new(RetentionClass.ConfidentialRecord, RetentionAct.Erase, [new(RetentionTrigger.ProgrammeEnded, 90)]),
        new(RetentionClass.PairContentRecord, RetentionAct.Erase, [new(RetentionTrigger.PairEnded, 30), new(RetentionTrigger.ProgrammeEnded, 90)]),

        // Whoever has to show that somebody agreed has to show it for as long as claims can be brought.
        new(RetentionClass.AgreementRecord, RetentionAct.Erase, [new(RetentionTrigger.ProgrammeEnded, 5 * Year)]),
        new(RetentionClass.InterestRecord, RetentionAct.Erase, [new(RetentionTrigger.Withdrawn, 0), new(RetentionTrigger.LastProgrammeEnded, 0)]),
        new(RetentionClass.SpecialCategory, RetentionAct.Erase, [new(RetentionTrigger.Withdrawn, 0), new(RetentionTrigger.ProgrammeEnded, 30)]),
        new(RetentionClass.CertificateRecord, RetentionAct.Erase, [new(RetentionTrigger.ProgrammeEnded, 10 * Year)]),
        new(RetentionClass.WaitingRecord, RetentionAct.Erase, [new(RetentionTrigger.Withdrawn, 30), new(RetentionTrigger.ProgrammeEnded, 0)]),
    ];

    public static RetentionRule Of(RetentionClass retention) => All.Single(rule => rule.Retention == retention);
}
