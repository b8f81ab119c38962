import {z} from 'zod';

const words = z.object({zh: z.string(), en: z.string()});
const stops = z.array(z.object({id: z.string(), title: words, text: words, to: z.string().startsWith('/')}));
const place = z.object({zh: z.string(), en: z.string(), subject: z.string().startsWith('/')});
/** A fault planted on purpose, and the example that looks alike and is right. */
const planted = z.array(place.extend({kind: z.string(), twin: place}));
const schema = z.object({
  tour: z.union([stops, z.object({stops}).transform(tour => tour.stops)]).default([]),
  planted: planted.default([])
});

/** The stops of the demonstration and what was planted in it; addresses are ours, without a language. */
export interface Tour {
  readonly stops: z.output<typeof stops>;
  readonly planted: z.output<typeof planted>;
}

/** The tour inside what the demonstration says of itself (`demonstration.json`); throws on a stop that is not one. */
export function tourOf(demonstration: unknown): Tour {
  const {tour, planted} = schema.parse(demonstration);
  return {stops: tour, planted};
}
