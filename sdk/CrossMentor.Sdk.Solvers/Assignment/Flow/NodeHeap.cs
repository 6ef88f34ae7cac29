namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Nodes by distance, nearest first; equal distances by node number, so that every machine takes the same path.</summary>
/// <remarks>A four-way heap with positions: shallower than a binary one, and its children share a cache line.</remarks>
internal sealed class NodeHeap
{
    private readonly int[] nodes;
    private readonly long[] distances;
    private readonly int[] positions;
    private int count;

    public NodeHeap(int nodeCount)
    {
        nodes = new int[nodeCount];
        distances = new long[nodeCount];
        positions = new int[nodeCount];
        Array.Fill(positions, -1);
    }

    public bool IsEmpty => count == 0;

    public long NearestDistance => distances[0];

    public void Clear()
    {
        for (var position = 0; position < count; position++)
        {
            positions[nodes[position]] = -1;
        }

        count = 0;
    }

    /// <summary>Adds a node, or moves it forward if it is there with a greater distance.</summary>
    public void Put(int node, long distance)
    {
        var position = positions[node];
        if (position < 0)
        {
            position = count++;
        }

        while (position > 0)
        {
            var parent = (position - 1) >> 2;
            if (!IsBefore(distance, node, parent))
            {
                break;
            }

            Set(position, nodes[parent], distances[parent]);
            position = parent;
        }

        Set(position, node, distance);
    }

    public int TakeNearest()
    {
        var nearest = nodes[0];
        positions[nearest] = -1;
        count--;
        if (count > 0)
        {
            Sink(nodes[count], distances[count]);
        }

        return nearest;
    }

    private void Sink(int node, long distance)
    {
        var position = 0;
        while (true)
        {
            var child = (position << 2) + 1;
            if (child >= count)
            {
                break;
            }

            var last = Math.Min(child + 4, count);
            for (var other = child + 1; other < last; other++)
            {
                if (IsBefore(distances[other], nodes[other], child))
                {
                    child = other;
                }
            }

            if (IsBefore(distance, node, child))
            {
                break;
            }

            Set(position, nodes[child], distances[child]);
            position = child;
        }

        Set(position, node, distance);
    }

    private bool IsBefore(long distance, int node, int position)
        => distance < distances[position] || (distance == distances[position] && node < nodes[position]);

    private void Set(int position, int node, long distance)
    {
        nodes[position] = node;
        distances[position] = distance;
        positions[node] = position;
    }
}
