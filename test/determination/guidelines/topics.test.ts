import { describe, expect, it } from 'vitest'
import { CHAPTER_SECTIONS, CHRONIC_PAIN_TOPICS, OTHER_TOPICS } from '../../../src/determination/data/guideline-topics.ts'
import { splitTopics } from '../../../src/determination/guidelines/split-topics.ts'
import { knownTopic, topicOf } from '../../../src/determination/guidelines/topics.ts'

const ENTRIES = [CHRONIC_PAIN_TOPICS, CHAPTER_SECTIONS, OTHER_TOPICS].flatMap((table) => Object.entries(table))

describe('topicOf', () => {
  it('leads every spelling of the table to its topic', () => {
    for (const [name, others] of ENTRIES) {
      for (const spelling of others) expect([spelling, topicOf(spelling).slug]).toEqual([spelling, topicOf(name).slug])
    }
  })

  it('keeps the topics of the table apart', () => {
    const slugs = new Map<string, string>()
    for (const [name] of ENTRIES) {
      const { slug } = topicOf(name)
      expect([name, slugs.get(slug) ?? name]).toEqual([name, name])
      slugs.set(slug, name)
    }
  })

  it.each([
    ['Criteria for the use of Yoga', 'yoga', 'lead-in'],
    ['Traction - Not Recommended', 'traction', 'verdict behind the topic'],
    ['Bupropion (Wellbutrin®)', 'bupropion', 'brand in brackets'],
    ['Gym membership', 'gym-memberships', 'singular'],
    ['Moon rocks (lunar)', 'moon-rock', 'unknown topic'],
    ['医療', '533b7642', 'no Latin letter'],
  ])('makes of %j the slug %j (%s)', (text, slug) => {
    expect(topicOf(text).slug).toBe(slug)
  })

  it('does not take a longer topic for a misspelt shorter one', () => {
    expect(knownTopic('Exercise bicycle')).toBeNull()
  })
})

describe('splitTopics', () => {
  it.each([
    [
      'Yoga, Opioids, criteria for use, Work conditioning, work hardening',
      ['Yoga', 'Opioids, criteria for use', 'Work conditioning, work hardening'],
      'known topics with commas',
    ],
    ['Moon rocks, when to throw, Tides', ['Moon rocks, when to throw', 'Tides'], 'a small letter goes on'],
    ['Yoga; Tides', ['Yoga', 'Tides'], 'semicolon'],
    ['Rocks (moon, mars), Tides', ['Rocks (moon, mars)', 'Tides'], 'comma in brackets'],
    ['Rocks (moon, Tides', ['Rocks (moon', 'Tides'], 'bracket that stays open'],
    ['Yoga and Tides', ['Yoga', 'Tides'], 'and behind a known topic'],
    ['Tides and Rocks', ['Tides and Rocks'], 'and inside an unknown topic'],
    ['(Tides)', ['Tides'], 'brackets around the whole'],
    ['/Tides Topic', ['Tides'], 'separator and the word topic'],
    [' , ', [], 'nothing'],
  ])('cuts %j into %j (%s)', (text, topics) => {
    expect(splitTopics(text)).toEqual(topics)
  })
})
