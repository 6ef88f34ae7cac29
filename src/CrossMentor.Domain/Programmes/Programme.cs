using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>One edition of a cross-mentoring programme.</summary>
/// <remarks>Preparing, then active when its gates are passed or a match is published, then closed; there is no way back.</remarks>
public sealed class Programme : IVersioned
{
    public const int NameLengthMax = 200;
    public const int PurposeLengthMax = 4000;
    public const int TracksMax = 50;
    public const int BalanceToleranceMax = 1000;
    public const int LearningGroupsMax = 200;

    private Programme()
    {
    }

    public ProgrammeId Id { get; private set; }

    public int Version { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public ProgrammeKind Kind { get; private set; }

    public Orientation Orientation { get; private set; }

    public ProgrammeState State { get; private set; }

    public string Purpose { get; private set; } = string.Empty;

    /// <summary>BCP 47 tags of the languages the programme is held in.</summary>
    public IReadOnlyList<string> Languages { get; private set; } = [];

    public DateOnly StartsOn { get; private set; }

    public DateOnly EndsOn { get; private set; }

    /// <summary>In the order of their names; none means that everybody is matched with everybody.</summary>
    public IReadOnlyList<Track> Tracks { get; private set; } = [];

    /// <summary>What its tracks are about, once each and in the order of their declaration.</summary>
    public IReadOnlyList<ProgrammeStrand> Strands => [.. Tracks.Select(track => track.Strand).OfType<ProgrammeStrand>().Distinct().Order()];

    /// <summary>How far the mentors and mentees of one organisation may differ.</summary>
    public int BalanceTolerance { get; private set; }

    /// <summary>How many action-learning groups are formed; 0 where the kind has none.</summary>
    public int LearningGroupCount { get; private set; }

    /// <summary>Who has to agree before a pair comes about.</summary>
    public PairApproval PairApproval { get; private set; }

    /// <summary>What is expected of the pairs.</summary>
    public PairExpectations PairExpectations { get; private set; } = PairExpectations.Default;

    /// <summary>Whether it keeps, for the two alone, what its pairs write; it does not unless it says so before the first pair.</summary>
    public bool KeepsPairContent { get; private set; }

    public MatchingPolicy MatchingPolicy { get; private set; } = MatchingPolicy.Default;

    /// <summary>How different its organisations should be; null while the programme has not chosen.</summary>
    public CompatibilityBand? CompatibilityBand { get; private set; }

    /// <summary>What catalogues record of it beside its settings; null until it is described.</summary>
    public CatalogueDetails? CatalogueDetails { get; private set; }

    /// <summary>The series it is an edition of.</summary>
    public ProgrammeSeriesId? SeriesId { get; private set; }

    public int? EditionYear { get; private set; }
    /// <summary>The gates that it has to pass, once each and in the order of their declaration.</summary>
    public IReadOnlyList<GateCode> Gates { get; private set; } = [];

    /// <summary>What it is formally meant to bring about, in the order in which it was stated.</summary>
    public IReadOnlyList<Intent> Intents { get; private set; } = [];

    /// <summary>The dimensions of diversity that this edition is about, in the order of their declaration.</summary>
    public IReadOnlyList<DiversityFocus> DiversityFocus { get; private set; } = [];

    /// <summary>Whether a match was ever published; a programme may be active before that.</summary>
    public bool IsMatchPublished { get; private set; }

    /// <summary>Whether each organisation has to give about as much as it receives.</summary>
    public bool AsksForBalance => Kind != ProgrammeKind.OneWay;

    public static Outcome<Programme> Create(ProgrammeId id, ProgrammePlan plan, MatchingPolicy policy)
    {
        var programme = new Programme { Id = id, State = ProgrammeState.Preparing, MatchingPolicy = policy };
        var check = new InputCheck();
        programme.Apply(check, plan);
        programme.Tracks = ReadTracks(check, plan.Tracks ?? []);
        programme.Join(check, plan.Edition);
        programme.Gates = Readiness.Gates.Read(check, plan.Gates, plan.Kind, plan.Orientation);
        return check.HasFailed ? Outcome<Programme>.Refused(check.Refusals) : programme;
    }

    /// <param name="rolesTaken">A role for each organisation that takes part: a new kind has to have a place for them.</param>
    public Outcome<Programme> Change(ProgrammeChange change, IReadOnlyCollection<ParticipationRole> rolesTaken)
    {
        var kind = change.Kind ?? Kind;
        var orientation = change.Orientation ?? Orientation;
        var check = new InputCheck();
        var gates = change.Gates is null
            ? [.. Gates.Where(gate => Readiness.Gates.AppliesTo(gate, kind, orientation))]
            : Readiness.Gates.Read(check, change.Gates, kind, orientation);
        var state = Outcome.From([.. CheckChange(kind, orientation).Refusals, .. CheckGates(change.Gates is null ? Gates : gates, rolesTaken.Count)]);
        if (change.PairApproval is { } approval && approval != PairApproval && State != ProgrammeState.Preparing)
        {
            check.Fail("pairApproval", "Who agrees to pairs is settled once a match is published. Leave it as it is.");
        }

        if (state.IsAccepted && kind != Kind && !rolesTaken.All(role => Participation.IsRoleOf(kind, role)))
        {
            check.Fail("kind", "Organisations take part in roles that this kind does not have. Change their roles in another programme of that kind.");
        }

        // Groups belong to the hybrid kind, so they go when the kind goes.
        var groups = change.LearningGroupCount ?? (kind == ProgrammeKind.HybridActionLearning ? LearningGroupCount : 0);
        var plan = new ProgrammePlan(
            change.Name ?? Name, kind, orientation, change.Purpose ?? Purpose, change.Languages ?? Languages,
            change.StartsOn ?? StartsOn, change.EndsOn ?? EndsOn, null, change.BalanceTolerance ?? BalanceTolerance, groups,
            change.PairApproval ?? PairApproval, change.CompatibilityBand ?? CompatibilityBand,
            PairExpectations: change.PairExpectations);
        Apply(check, plan, isAllowed: state.IsAccepted);
        if (check.HasFailed || state.IsRefused)
        {
            return Outcome<Programme>.Refused([.. check.Refusals, .. state.Refusals]);
        }

        Gates = gates;
        return this;
    }

    public Outcome<Programme> ChangeMatchingPolicy(MatchingPolicyChange change)
    {
        var changed = MatchingPolicy.With(change);
        var open = CheckUnmatched();
        var check = new InputCheck();
        if (change.Competitors == CompetitorPolicy.NotPaired && change.CompetitorsDecisionId is null && AsksFor(GateCode.SteeringCoverage))
        {
            check.Fail("competitorsDecisionId", "The programme has a steering group, so it admits competitors by one of its decisions. Name one that was adopted.");
        }

        if (changed.IsRefused || open.IsRefused || check.HasFailed)
        {
            return Outcome<Programme>.Refused([.. changed.Refusals, .. check.Refusals, .. open.Refusals]);
        }

        MatchingPolicy = changed.Value;
        return this;
    }

    /// <summary>Replaces what the programme is meant to bring about, until it is active: afterwards the baseline would be no baseline.</summary>
    public Outcome<Programme> SetIntent(IReadOnlyList<Intent> intents)
    {
        var check = new InputCheck();
        var read = Programmes.Intents.Read(check, intents);
        var preparing = CheckPreparing();
        if (check.HasFailed || preparing.IsRefused)
        {
            return Outcome<Programme>.Refused([.. check.Refusals, .. preparing.Refusals]);
        }

        Intents = read;
        return this;
    }

    /// <summary>Keeps what indicators came to; a value that is there already is replaced.</summary>
    public Outcome<Programme> RecordIndicators(IReadOnlyList<IndicatorValue> values)
    {
        var check = new InputCheck();
        var known = Intents.SelectMany(intent => intent.Indicators).ToDictionary(indicator => indicator.Id);
        for (var index = 0; index < values.Count; index++)
        {
            if (!known.TryGetValue(values[index].IndicatorId, out var indicator))
            {
                check.Fail($"values.{index}.indicatorId", "The programme has no such indicator. Choose one of its intents.");
            }
            else if (indicator.Baseline is null)
            {
                check.Fail($"values.{index}.indicatorId", "The indicator has no baseline, so an end value would say nothing. Leave it out.");
            }
            else if (values[index].MeasuredOn < indicator.BaselineOn)
            {
                check.Fail($"values.{index}.measuredOn", "The end value lies before the baseline. Choose a later day.");
            }
        }

        if (values.DistinctBy(value => value.IndicatorId).Count() != values.Count)
        {
            check.Fail("values", "An indicator comes twice. Give each one value.");
        }

        var active = CheckActive();
        if (check.HasFailed || active.IsRefused)
        {
            return Outcome<Programme>.Refused([.. check.Refusals, .. active.Refusals]);
        }

        var measured = values.ToDictionary(value => value.IndicatorId);
        Intents = [.. Intents.Select(intent => intent with
        {
            Indicators = [.. intent.Indicators.Select(indicator => measured.TryGetValue(indicator.Id, out var value)
                ? indicator with { EndValue = value.Value, EndedOn = value.MeasuredOn }
                : indicator)],
        })];
        return this;
    }

    /// <summary>Says which dimensions of diversity the edition is about; one that it was about before keeps its day.</summary>
    public Outcome<Programme> FocusOn(IReadOnlyCollection<DiversityDimension> dimensions, DateOnly on) => CheckNotClosed().Then(() =>
    {
        DiversityFocus = [.. dimensions.Distinct().Order()
            .Select(dimension => DiversityFocus.FirstOrDefault(focus => focus.Dimension == dimension) ?? new(dimension, on))];
        return this;
    });

    /// <param name="hasConfirmedPair">Whether a pair has begun to rely on what was said.</param>
    public Outcome<Programme> KeepPairContent(bool isKept, bool hasConfirmedPair)
    {
        var open = CheckNotClosed();
        if (open.IsRefused)
        {
            return Outcome<Programme>.Refused(open.Refusals);
        }

        if (isKept != KeepsPairContent && hasConfirmedPair)
        {
            return new PairContentSettled();
        }

        KeepsPairContent = isKept;
        return this;
    }

    public Outcome CheckKeepsPairContent() => KeepsPairContent ? Outcome.Accepted : new PairContentOff();

    public bool IsAbout(DiversityDimension dimension) => DiversityFocus.Any(focus => focus.Dimension == dimension);

    public bool AsksFor(GateCode gate) => Gates.Contains(gate);

    /// <summary>Whether organisations may join, rosters may be imported and rules may change.</summary>
    public Outcome CheckPreparing() => State == ProgrammeState.Preparing ? Outcome.Accepted : new WrongProgrammeState(State);

    /// <summary>Whether it may still be settled what matches are asked for: until one is published.</summary>
    public Outcome CheckUnmatched() => State != ProgrammeState.Closed && !IsMatchPublished ? Outcome.Accepted : new WrongProgrammeState(State);

    /// <summary>Whether the programme is under way.</summary>
    public Outcome CheckActive() => State == ProgrammeState.Active ? Outcome.Accepted : new WrongProgrammeState(State);

    /// <summary>Whether people may be enrolled, change and withdraw, and matches may be run and published.</summary>
    public Outcome CheckNotClosed() => State != ProgrammeState.Closed ? Outcome.Accepted : new WrongProgrammeState(State);

    /// <summary>A further track, in the order of the names.</summary>
    /// <param name="rule">Whom it is for; null for everybody.</param>
    /// <param name="strand">What it is about; null where it is about nothing in particular.</param>
    public Outcome<Programme> AddTrack(TrackId id, string name, TrackRule? rule, ProgrammeStrand? strand = null)
    {
        var check = new InputCheck();
        var track = new Track(id, check.Text("name", name, Track.NameLengthMax), rule is null ? null : TrackRule.Read(check, rule), strand);
        check.Count("tracks", Tracks.Count + 1, TracksMax);
        var refusals = new List<Refusal>([.. check.Refusals, .. CheckPreparing().Refusals]);
        if (FindTrack(track.Name) is not null)
        {
            refusals.Add(new AlreadyExists("name"));
        }

        if (refusals.Count > 0)
        {
            return Outcome<Programme>.Refused(refusals);
        }

        Tracks = [.. Tracks.Append(track).OrderBy(one => one.Name, StringComparer.Ordinal)];
        return this;
    }

    public Outcome<Programme> Describe(CatalogueDetails details)
    {
        var check = new InputCheck();
        var read = CatalogueDetails.Read(check, details);
        if (check.HasFailed)
        {
            return Outcome<Programme>.Refused(check.Refusals);
        }

        CatalogueDetails = read;
        return this;
    }

    /// <summary>The next edition: the settings of this one, and nobody who takes part in it.</summary>
    public Outcome<Programme> OpenEdition(ProgrammeId id, EditionPlan plan)
    {
        var settings = new ProgrammePlan(
            plan.Name ?? Name, Kind, Orientation, Purpose, Languages, plan.StartsOn,
            plan.EndsOn ?? plan.StartsOn.AddDays(EndsOn.DayNumber - StartsOn.DayNumber),
            null, BalanceTolerance, LearningGroupCount, PairApproval, CompatibilityBand, plan.Edition, Gates);
        return Create(id, settings, MatchingPolicy).Then<Programme>(edition =>
        {
            (edition.CatalogueDetails, edition.PairExpectations) = (CatalogueDetails, PairExpectations);
            edition.Tracks = [.. Tracks.Select(track => track with { Id = Ids.New<TrackId>() })];
            return edition;
        });
    }

    /// <summary>Whether somebody may be in a track; whoever is in none is asked nothing.</summary>
    public Outcome CheckTrack(TrackId? id, Participants.Person person, Participants.ParticipantRole role)
        => id is { } wanted && FindTrack(wanted)?.Judge(person, role) is { State: not Organisations.Truth.True } eligibility
            ? new NotEligibleForTrack(eligibility.Reason, eligibility.Conditions)
            : Outcome.Accepted;

    public Track? FindTrack(TrackId id) => Tracks.FirstOrDefault(track => track.Id == id);

    public Track? FindTrack(string name)
        => Tracks.FirstOrDefault(track => string.Equals(track.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether its gates are passed is asked before, by whoever can read them.</summary>
    public Outcome<Programme> Activate() => CheckPreparing().Then(() =>
    {
        State = ProgrammeState.Active;
        return this;
    });

    /// <summary>Whether its gates are passed is asked before, by whoever can read them.</summary>
    public Outcome<Programme> Close() => CheckActive().Then(() =>
    {
        State = ProgrammeState.Closed;
        return this;
    });

    internal void AdoptPurpose(string purpose) => Purpose = purpose;

    /// <summary>A programme with a match is active, whether it was before or not.</summary>
    internal void RecordMatch()
    {
        if (State == ProgrammeState.Closed)
        {
            throw new InvalidOperationException($"A programme that is {State} takes no match.");
        }

        (State, IsMatchPublished) = (ProgrammeState.Active, true);
    }

    private Outcome CheckChange(ProgrammeKind kind, Orientation orientation)
    {
        if (State == ProgrammeState.Closed)
        {
            return new WrongProgrammeState(State);
        }

        return State == ProgrammeState.Preparing || (kind == Kind && orientation == Orientation) ? Outcome.Accepted : new ProgrammeTypeFrozen();
    }

    // Who joined relies on what the programme asked for then, so from the second organisation on nobody takes a gate away alone.
    private IEnumerable<Refusal> CheckGates(IReadOnlyList<GateCode> gates, int organisations)
    {
        var removed = Gates.Except(gates).ToList();
        if (removed.Count > 0 && organisations >= 2)
        {
            yield return new GateRemovalNeedsDecision(removed);
        }

        if (State != ProgrammeState.Preparing && gates.Except(Gates).Any(gate => Readiness.Gates.PhaseOf(gate) == GatePhase.Activation))
        {
            yield return new WrongProgrammeState(State);
        }
    }

    // Reads everything before it keeps anything, so that a refused change leaves the programme as it was.
    private void Apply(InputCheck check, ProgrammePlan plan, bool isAllowed = true)
    {
        var name = check.Text("name", plan.Name, NameLengthMax);
        var purpose = check.Text("purpose", plan.Purpose, PurposeLengthMax);
        var languages = check.Languages("languages", plan.Languages);
        if (plan.Languages.Count == 0)
        {
            check.Fail("languages", "A programme is held in at least one language. Name it, such as en.");
        }

        var endsOn = plan.EndsOn ?? plan.StartsOn.AddMonths(12);
        if (endsOn <= plan.StartsOn)
        {
            check.Fail("endsOn", "endsOn does not lie after startsOn. Choose a later day.");
        }

        var tolerance = check.Range("balanceTolerance", plan.BalanceTolerance, 0, BalanceToleranceMax);
        var isHybrid = plan.Kind == ProgrammeKind.HybridActionLearning;
        var groups = check.Range("learningGroupCount", plan.LearningGroupCount, isHybrid ? 1 : 0, isHybrid ? LearningGroupsMax : 0);
        var band = plan.CompatibilityBand is null ? null : CompatibilityBand.Read(check, plan.CompatibilityBand);
        var expectations = PairExpectations.With(check, plan.PairExpectations ?? new());
        if (check.HasFailed || !isAllowed)
        {
            return;
        }

        (Name, Kind, Orientation, Purpose, Languages) = (name, plan.Kind, plan.Orientation, purpose, languages);
        (StartsOn, EndsOn, BalanceTolerance, LearningGroupCount) = (plan.StartsOn, endsOn, tolerance, groups);
        (PairApproval, PairExpectations) = (plan.PairApproval, expectations);
        CompatibilityBand = band;
    }

    private void Join(InputCheck check, Edition? edition)
    {
        if (edition is not null)
        {
            check.Range("editionYear", edition.Year, Edition.YearMin, Edition.YearMax);
            (SeriesId, EditionYear) = (edition.SeriesId, edition.Year);
        }
    }

    private static IReadOnlyList<Track> ReadTracks(InputCheck check, IReadOnlyList<string> names)
    {
        check.Count("tracks", names.Count, TracksMax);
        var tracks = names
            .Select((name, index) => new Track(Ids.New<TrackId>(), check.Text($"tracks.{index}", name, Track.NameLengthMax)))
            .OrderBy(track => track.Name, StringComparer.Ordinal)
            .ToList();
        if (tracks.DistinctBy(track => track.Name, StringComparer.OrdinalIgnoreCase).Count() != tracks.Count)
        {
            check.Fail("tracks", "Two tracks have the same name. Give each its own.");
        }

        return tracks;
    }
}
