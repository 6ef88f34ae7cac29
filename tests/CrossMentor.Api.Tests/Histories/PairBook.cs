using System.Collections.Immutable;

namespace CrossMentor.Api.Tests.Histories;

/// <summary>What the documentation promises of pairs, for one who asks for one thing after the other: everybody has one place.</summary>
internal sealed record PairBook : ISequentialObject<PairBook, PairAction>
{
    /// <summary>Confirmed sessions without which no pair is completed.</summary>
    public const int SessionsMin = 2;

    public const string Ok = "OK";

    public static PairBook Empty { get; } = new();

    public ImmutableSortedDictionary<int, Kept> Pairs { get; private init; } = ImmutableSortedDictionary<int, Kept>.Empty;

    public string Key => string.Join(' ', Pairs.Select(pair => $"{pair.Key}{pair.Value.Key}"));

    public (string Answer, PairBook Next) Apply(PairAction action) => action switch
    {
        PairAction.Propose propose => Propose(propose),
        PairAction.Answer answer => With(answer.Pair, pair => Answer(pair, answer)),
        PairAction.Start start => With(start.Pair, pair => pair.IsHidden ? ("NOT_FOUND", pair) : Begin(pair)),
        PairAction.Log log => With(log.Pair, pair => pair.IsHidden ? ("NOT_FOUND", pair) : Log(pair, log.DaysAgo)),
        PairAction.Confirm confirm => With(confirm.Pair, pair => Confirm(pair, confirm.DaysAgo)),
        PairAction.Complete complete => With(complete.Pair, pair => pair.IsHidden && complete.Side is not null ? ("NOT_FOUND", pair) : Complete(pair, complete.Side)),
        PairAction.Unwind unwind => With(unwind.Pair, Unwind),
        _ => (StatesOf(Pairs.Select(pair => (pair.Key, pair.Value.State))), this),
    };

    public static string StatesOf(IEnumerable<(int Pair, string State)> pairs) => string.Join(' ', pairs.Order().Select(pair => $"{pair.Pair}:{pair.State}"));

    private bool HasPlace(Func<Kept, bool> isTheirs) => !Pairs.Values.Any(pair => isTheirs(pair) && pair.IsConfirmed);

    private (string Answer, PairBook Next) Propose(PairAction.Propose propose)
    {
        if (Pairs.Values.Any(pair => pair.Mentor == propose.Mentor && pair.Mentee == propose.Mentee && pair.IsRunning))
        {
            return ("ALREADY_PAIRED", this);
        }

        return HasPlace(pair => pair.Mentor == propose.Mentor) && HasPlace(pair => pair.Mentee == propose.Mentee)
            ? (Ok, this with { Pairs = Pairs.Add(propose.Pair, new(propose.Mentor, propose.Mentee)) })
            : ("CAPACITY_EXCEEDED", this);
    }

    private (string Answer, Kept Next) Answer(Kept pair, PairAction.Answer answer)
    {
        if (pair.AnswerOf(answer.Side) == answer.Agrees)
        {
            return (Ok, pair);
        }

        if (pair.State != "PROPOSED")
        {
            return ("WRONG_PAIR_STATE", pair);
        }

        var answered = answer.Side == "MENTOR" ? pair with { MentorAgrees = answer.Agrees } : pair with { MenteeAgrees = answer.Agrees };
        if (!answer.Agrees)
        {
            return (Ok, answered with { State = "DECLINED" });
        }

        if (answered is not { MentorAgrees: true, MenteeAgrees: true })
        {
            return (Ok, answered);
        }

        return HasPlace(other => other.Mentor == pair.Mentor) && HasPlace(other => other.Mentee == pair.Mentee)
            ? (Ok, answered with { State = "PUBLISHED", IsHidden = false })
            : ("NO_PLACE_LEFT", pair);
    }

    private static (string Answer, Kept Next) Begin(Kept pair) => pair.IsConfirmed ? (Ok, pair with { State = "ACTIVE" }) : ("WRONG_PAIR_STATE", pair);

    private static (string Answer, Kept Next) Log(Kept pair, int daysAgo)
    {
        if (!pair.IsConfirmed)
        {
            return ("WRONG_PAIR_STATE", pair);
        }

        return pair.Sessions.ContainsKey(daysAgo) ? ("ALREADY_EXISTS", pair) : (Ok, pair with { State = "ACTIVE", Sessions = pair.Sessions.Add(daysAgo, false) });
    }

    private static (string Answer, Kept Next) Confirm(Kept pair, int daysAgo) =>
        pair.IsConfirmed ? (Ok, pair with { Sessions = pair.Sessions.SetItem(daysAgo, true) }) : ("WRONG_PAIR_STATE", pair);

    private static (string Answer, Kept Next) Complete(Kept pair, string? side)
    {
        if (pair.State == "COMPLETED")
        {
            return (Ok, pair);
        }

        if (!pair.IsConfirmed)
        {
            return ("WRONG_PAIR_STATE", pair);
        }

        if (pair.Sessions.Values.Count(isConfirmed => isConfirmed) < SessionsMin)
        {
            return ("SESSIONS_MISSING", pair);
        }

        var said = pair with { MentorCompletes = pair.MentorCompletes || side == "MENTOR", MenteeCompletes = pair.MenteeCompletes || side == "MENTEE" };
        return (Ok, side is null || said is { MentorCompletes: true, MenteeCompletes: true } ? said with { State = "COMPLETED" } : said);
    }

    private static (string Answer, Kept Next) Unwind(Kept pair) => pair.State switch
    {
        "ENDED" => (Ok, pair),
        _ when pair.IsRunning => (Ok, pair with { State = "ENDED" }),
        _ => ("WRONG_PAIR_STATE", pair),
    };

    private (string Answer, PairBook Next) With(int number, Func<Kept, (string Answer, Kept Next)> change)
    {
        if (!Pairs.TryGetValue(number, out var pair))
        {
            return ("NOT_FOUND", this);
        }

        var (answer, next) = change(pair);
        return (answer, this with { Pairs = Pairs.SetItem(number, next) });
    }

    internal sealed record Kept(string Mentor, string Mentee)
    {
        public string State { get; init; } = "PROPOSED";

        /// <summary>Whether the two do not see it yet, except as an offer.</summary>
        public bool IsHidden { get; init; } = true;

        public bool? MentorAgrees { get; init; }

        public bool? MenteeAgrees { get; init; }

        public bool MentorCompletes { get; init; }

        public bool MenteeCompletes { get; init; }

        /// <summary>Whether both say that they met, by the day.</summary>
        public ImmutableSortedDictionary<int, bool> Sessions { get; init; } = ImmutableSortedDictionary<int, bool>.Empty;

        public bool IsRunning => State is "PROPOSED" or "PUBLISHED" or "ACTIVE";

        public bool IsConfirmed => State is "PUBLISHED" or "ACTIVE";

        public string Key => $"{Mentor}{Mentee}{State}{IsHidden}{MentorAgrees}/{MenteeAgrees}{MentorCompletes}{MenteeCompletes}{string.Join(',', Sessions)}";

        public bool? AnswerOf(string side) => side == "MENTOR" ? MentorAgrees : MenteeAgrees;
    }
}
