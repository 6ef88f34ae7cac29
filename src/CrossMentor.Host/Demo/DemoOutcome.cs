namespace CrossMentor.Host.Demo;

/// <summary>What the product says about one matched programme, read back through its queries.</summary>
internal sealed record DemoOutcome(
    string Name,
    string Kind,
    string Orientation,
    string ProgrammeId,
    DemoPeople People,
    int Organisations,
    IReadOnlyList<DemoPair> Pairs,
    IReadOnlyList<DemoUnplaced> Unplaced,
    IReadOnlyList<DemoGroup> Groups,
    IReadOnlyList<DemoBalance> Balance,
    long TotalScore,
    string Certificate,
    IReadOnlyList<string> Plugins,
    string ResultHash,
    int MatchMilliseconds,
    int TotalMilliseconds);

/// <summary>A person as rosters know people: an organisation and its external id.</summary>
internal sealed record DemoPerson(string Organisation, string ExternalId, string Name);

internal sealed record DemoPair(DemoPerson Mentor, DemoPerson Mentee, int Score);

internal sealed record DemoUnplaced(DemoPerson Person, string Role, string Code, string Text);

internal sealed record DemoGroup(int Number, IReadOnlyList<DemoPerson> Members);

internal sealed record DemoBalance(
    string Organisation,
    int MentorsOffered,
    int MenteesOffered,
    int MentorsPlaced,
    int MenteesPlaced,
    int Difference,
    bool IsWithinTolerance);
