namespace CrossMentor.Sdk.Solvers.Stable;

/// <summary>The state of deferred acceptance: how far each proposer has come down its list, and whom each receiver holds.</summary>
internal sealed class Courtship
{
    private readonly MutualLists lists;
    private readonly int[] next;
    private readonly int[] freePlaces;
    private readonly int[] receiverCapacities;
    private readonly PriorityQueue<int, long>[] held;
    private readonly Stack<int> waiting = new();

    public Courtship(
        PreferenceLists proposers,
        PreferenceLists receivers,
        ReadOnlySpan<int> proposerCapacities,
        ReadOnlySpan<int> receiverCapacities,
        int[] proposerOrder,
        int[] receiverOrder)
    {
        lists = MutualLists.Of(proposers, receivers, proposerOrder, receiverOrder);
        next = lists.Starts[..^1];
        freePlaces = proposerCapacities.ToArray();
        this.receiverCapacities = receiverCapacities.ToArray();
        held = new PriorityQueue<int, long>[receivers.PersonCount];
        for (var receiver = 0; receiver < held.Length; receiver++)
        {
            held[receiver] = new PriorityQueue<int, long>();
        }

        for (var proposer = proposers.PersonCount - 1; proposer >= 0; proposer--)
        {
            waiting.Push(proposer);
        }
    }

    /// <summary>One proposal for each entry of the proposers' lists.</summary>
    public long MostProposals => lists.Receivers.Length;

    /// <summary>Who holds whom.</summary>
    public IEnumerable<(int Proposer, int Receiver)> Pairs =>
        held.SelectMany((proposers, receiver) => proposers.UnorderedItems.Select(item => (item.Element, receiver)));

    /// <summary>Lets one proposer with a free place propose to the next on its list; false when nobody can any more.</summary>
    public bool Propose()
    {
        while (waiting.TryPeek(out var proposer))
        {
            if (freePlaces[proposer] > 0 && next[proposer] < lists.Starts[proposer + 1])
            {
                Offer(proposer, next[proposer]++);
                return true;
            }

            waiting.Pop();
        }

        return false;
    }

    private void Offer(int proposer, int entry)
    {
        var receiver = lists.Receivers[entry];
        if (receiverCapacities[receiver] == 0)
        {
            return;
        }

        // The queue gives up the greatest worth, which is the least liked.
        var hand = held[receiver];
        freePlaces[proposer]--;
        if (hand.Count < receiverCapacities[receiver])
        {
            hand.Enqueue(proposer, -lists.Worths[entry]);
            return;
        }

        var rejected = hand.EnqueueDequeue(proposer, -lists.Worths[entry]);
        freePlaces[rejected]++;
        if (rejected != proposer)
        {
            waiting.Push(rejected);
        }
    }
}
