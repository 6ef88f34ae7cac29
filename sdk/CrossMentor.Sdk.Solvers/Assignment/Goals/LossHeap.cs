namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Places by a loss in several goals, the least first; equal losses by place, so that every machine takes the same path.</summary>
/// <param name="places">How many places there are.</param>
/// <param name="compare">Compares the present losses of two places. A place whose loss falls is put again.</param>
internal sealed class LossHeap(int places, Comparison<int> compare)
{
    private const int Absent = -1;

    private readonly int[] heap = new int[places];
    private readonly int[] positions = Enumerable.Repeat(Absent, places).ToArray();
    private int count;

    public bool IsEmpty => count == 0;

    public int Least => heap[0];

    public void Clear()
    {
        foreach (var place in heap.AsSpan(0, count))
        {
            positions[place] = Absent;
        }

        count = 0;
    }

    /// <summary>Adds a place, or moves it forward after its loss has fallen.</summary>
    public void Put(int place)
    {
        var position = positions[place] == Absent ? count++ : positions[place];
        for (; position > 0; position = (position - 1) / 2)
        {
            var above = heap[(position - 1) / 2];
            if (!IsBefore(place, above))
            {
                break;
            }

            Set(position, above);
        }

        Set(position, place);
    }

    public int TakeLeast()
    {
        var least = heap[0];
        positions[least] = Absent;
        count--;
        if (count > 0)
        {
            Sink(heap[count]);
        }

        return least;
    }

    private void Sink(int place)
    {
        var position = 0;
        for (var below = 1; below < count; below = (2 * position) + 1)
        {
            if (below + 1 < count && IsBefore(heap[below + 1], heap[below]))
            {
                below++;
            }

            if (IsBefore(place, heap[below]))
            {
                break;
            }

            Set(position, heap[below]);
            position = below;
        }

        Set(position, place);
    }

    private bool IsBefore(int one, int other)
    {
        var order = compare(one, other);
        return order < 0 || (order == 0 && one < other);
    }

    private void Set(int position, int place) => (heap[position], positions[place]) = (place, position);
}
